package arango

// #include <arango.h>
import "C"

import (
	"context"
	"encoding/json"
	"runtime"
)

// A Cursor reads the rows of an AQL query in batches. It belongs to one goroutine at a time.
//
//	cursor, err := db.OpenCursor("FOR u IN users RETURN u", nil, nil)
//	if err != nil ...
//	defer cursor.Close()
//	for cursor.Next(ctx) {
//		var user User
//		if err := cursor.Scan(&user); err != nil ...
//	}
//	if err := cursor.Err(); err != nil ...
type Cursor struct {
	db      *database
	handle  handle
	pointer *C.arango_cursor
	rows    []json.RawMessage
	row     json.RawMessage
	err     error
}

// OpenCursor creates a cursor. Nothing is sent: the first Next executes the query.
//
// The options are the arguments of query.execute, and "prefetch" and "read_only": see
// arango_cursor_create in arango.h. The next batch is read in advance, unless prefetch is 0. With
// read_only, the caller's promise that the query writes nothing, its execution is sent again if the
// response was lost.
func (db *Database) OpenCursor(query string, bindVars map[string]any, options Options) (*Cursor, error) {
	text, err := optionsText(options)
	if err != nil {
		return nil, err
	}
	variables, err := encode("bindVars", bindVars)
	if err != nil {
		return nil, err
	}
	strs, err := cStrings(query)
	if err != nil {
		return nil, err
	}
	cursor := &Cursor{db: db.core}
	err = db.core.use(func() *C.arango_result {
		return C.arango_cursor_create(db.core.pointer, strs[0], cText(variables), text, &cursor.pointer)
	})
	if err != nil {
		return nil, err
	}
	runtime.SetFinalizer(cursor, (*Cursor).Close)
	return cursor, nil
}

// Next advances to the next row, which Scan and Row give. It returns false behind the last row and if a
// batch cannot be read: see Err.
//
// After an error, a further Next reads the same batch again if that is possible: no row is lost or
// doubled. Otherwise it returns false with the same error. After Close it returns false with ErrClosed.
func (c *Cursor) Next(ctx context.Context) bool {
	if c.handle.isClosed() {
		c.rows = nil
	}
	for len(c.rows) == 0 {
		c.row = nil
		if !c.readBatch(ctx) {
			return false
		}
	}
	c.row, c.rows = c.rows[0], c.rows[1:]
	return true
}

// readBatch returns false if there is no further batch, or an error.
func (c *Cursor) readBatch(ctx context.Context) bool {
	if c.db == nil {
		c.err = argumentError("expected a cursor of OpenCursor", nil)
		return false
	}
	if err := contextError(ctx); err != nil {
		c.err = err
		return false
	}
	if !c.handle.acquire() {
		c.err = closedError("cursor")
		return false
	}
	defer c.handle.release()
	result, err := c.db.client.submit(ctx, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
		return C.arango_cursor_submit(c.pointer, queue, tag)
	})
	if c.err = err; err != nil {
		return false
	}
	defer C.arango_result_destroy(result)
	c.rows = rows(result, clone(rowsView(result)))
	// A failed cursor has no further batch either: its next result is an error.
	return len(c.rows) > 0 || C.arango_cursor_has_more(c.pointer) != 0
}

// Row returns the JSON text of the current row; nil if there is none.
func (c *Cursor) Row() json.RawMessage { return c.row }

// Scan decodes the current row into the variable to which the pointer points, as json.Unmarshal does.
func (c *Cursor) Scan(pointer any) error {
	if c.row == nil {
		return argumentError("Scan: there is no current row", nil)
	}
	return json.Unmarshal(c.row, pointer)
}

// Err returns the error for which the last Next returned false; nil behind the last row.
func (c *Cursor) Err() error { return c.err }

// Info returns what is known of the cursor, a JSON object with id, has_more, count, extra and others:
// see arango_cursor_info in arango.h. Nothing is sent.
func (c *Cursor) Info() (json.RawMessage, error) {
	if !c.handle.acquire() {
		return nil, closedError("cursor")
	}
	defer c.handle.release()
	result, err := checked(C.arango_cursor_info(c.pointer), nil)
	return take[json.RawMessage](result, err)
}

// Close destroys the cursor, and deletes it on the server if rows were not read, without waiting. The
// error is always nil.
func (c *Cursor) Close() error {
	c.handle.close(func() { C.arango_cursor_destroy(c.pointer) })
	return nil
}
