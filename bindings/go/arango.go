// Package arango is a client of ArangoDB clusters: libarango for Go.
//
//	client, err := arango.NewClient([]string{"http://10.0.0.50:8529", "http://10.0.0.51:8529"}, "", nil)
//	db, err := client.Database(ctx, "_system", "root", "passwd", nil)
//	health, err := arango.Decode[Health](db.Cluster.Health(ctx))
//
// Clients, databases and their groups of operations may be used by any number of goroutines. The end of
// a call's context ends the call. Every error of a call is an *Error.
package arango

// #include <arango.h>
import "C"

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"sync"
)

// Options are the settings of a client, database, cursor or import, by their names: those of
// docs/options.md, and of arango_cursor_create and arango_import_create in arango.h.
type Options map[string]any

// A Client is a client of one cluster: the coordinators, the strategy that selects one for each
// request, and the connections.
type Client struct {
	handle  handle
	pointer *C.arango_client

	mu         sync.Mutex // guards the members below
	queue      *queue
	stopEvents context.CancelFunc
	closed     bool
}

// NewClient creates a client. No connection is opened and nothing is sent.
//
// The hosts are URLs: http://host:port, https://host:port or unix:///path. No hosts means
// http://127.0.0.1:8529. The strategy is "roundrobin" (also if it is ""), "random", "single",
// "fallback", "periodic", "sticky", "hash" or "least_loaded". The options are those of level client.
func NewClient(hosts []string, strategy string, options Options) (*Client, error) {
	if err := checkVersion(uint32(C.arango_version_number())); err != nil {
		return nil, err
	}
	text, err := optionsText(Options{"binding": "go"}, options)
	if err != nil {
		return nil, err
	}
	strs, err := cStrings(strings.Join(hosts, ","), strategy)
	if err != nil {
		return nil, err
	}
	if len(hosts) == 0 {
		strs[0] = nil
	}
	if strategy == "" {
		strs[1] = nil
	}
	client := &Client{}
	if err := check(C.arango_client_create(strs[0], strs[1], text, &client.pointer)); err != nil {
		return nil, err
	}
	runtime.SetFinalizer(client, (*Client).Close)
	return client, nil
}

// Close ends the calls under way with ErrClosed, as it does later ones, and closes all connections. The
// error is always nil.
func (c *Client) Close() error {
	c.handle.close(func() {
		c.mu.Lock()
		queue, stopEvents := c.queue, c.stopEvents
		c.closed = true
		c.mu.Unlock()
		C.arango_client_destroy(c.pointer)
		if queue != nil {
			queue.close()
		}
		if stopEvents != nil {
			stopEvents()
		}
	})
	return nil
}

// Stats returns the state of the client and its hosts, a JSON object that arango_client_stats in
// arango.h describes. Nothing is sent.
func (c *Client) Stats() (json.RawMessage, error) {
	if !c.handle.acquire() {
		return nil, closedError("client")
	}
	defer c.handle.release()
	result, err := checked(C.arango_client_stats(c.pointer), nil)
	return take[json.RawMessage](result, err)
}

// RefreshHosts reads the list of the cluster's coordinators and returns the URLs of all coordinators in
// use.
func (c *Client) RefreshHosts(ctx context.Context) ([]string, error) {
	if err := contextError(ctx); err != nil {
		return nil, err
	}
	if !c.handle.acquire() {
		return nil, closedError("client")
	}
	var once sync.Once
	release := func() { once.Do(c.handle.release) }
	defer release()
	result, err := c.submit(ctx, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
		defer release() // Close does not wait for the result: it ends the call.
		return C.arango_submit_refresh_hosts(c.pointer, queue, tag)
	})
	return take[[]string](result, err)
}

// Database creates the handle of a database on the server.
//
// The name "" means "_system". An access token may be given as the password, the user then being "".
// The options are those of level database. With option verify one request is sent, and its error
// returned; otherwise nothing is sent.
func (c *Client) Database(ctx context.Context, name, username, password string, options Options) (*Database, error) {
	if name == "" {
		name = "_system"
	}
	// The library would verify without an end by the context.
	verifies := options["verify"] == true
	withoutVerify := Options{}
	if verifies {
		withoutVerify["verify"] = false
	}
	text, err := optionsText(options, withoutVerify)
	if err != nil {
		return nil, err
	}
	strs, err := cStrings(name, username, password)
	if err != nil {
		return nil, err
	}
	if !c.handle.acquire() {
		return nil, closedError("client")
	}
	defer c.handle.release()
	var pointer *C.arango_database
	err = check(C.arango_database_create(c.pointer, strs[0], strs[1], strs[2], text, &pointer))
	if err != nil {
		return nil, err
	}
	created := newDatabase(c, pointer)
	if verifies {
		if _, err := created.Database.Properties(ctx); err != nil {
			created.Close()
			return nil, err
		}
	}
	return created, nil
}

// A Database is a database with the credentials and settings of its requests. Its members are the
// groups of operations: db.Document.Insert, db.Cluster.Health ...
type Database struct {
	Operations
	core *database
}

// A database is the handle behind a Database and its groups. The finalizer belongs to it, since a
// Database refers to itself through its groups.
type database struct {
	client  *Client
	handle  handle
	pointer *C.arango_database
}

func newDatabase(client *Client, pointer *C.arango_database) *Database {
	core := &database{client: client, pointer: pointer}
	runtime.SetFinalizer(core, (*database).close)
	return &Database{Operations: newOperations(core), core: core}
}

func (d *database) close() {
	d.handle.close(func() { C.arango_database_destroy(d.pointer) })
}

// use calls a function with the handle.
func (d *database) use(function func() *C.arango_result) error {
	if !d.handle.acquire() {
		return closedError("database")
	}
	defer d.handle.release()
	return check(function())
}

// Close destroys the handle. Calls under way continue. The error is always nil.
func (db *Database) Close() error {
	db.core.close()
	return nil
}

// Derive creates a second handle of the database with the same credentials and other settings: the
// options of level derived.
func (db *Database) Derive(options Options) (*Database, error) {
	text, err := optionsText(options)
	if err != nil {
		return nil, err
	}
	var pointer *C.arango_database
	err = db.core.use(func() *C.arango_result {
		return C.arango_database_derive(db.core.pointer, text, &pointer)
	})
	if err != nil {
		return nil, err
	}
	return newDatabase(db.core.client, pointer), nil
}

// SetToken replaces the credentials of the database, and of all handles derived from it, by a token.
func (db *Database) SetToken(token string) error {
	strs, err := cStrings(token)
	if err != nil {
		return err
	}
	return db.core.use(func() *C.arango_result {
		return C.arango_database_set_token(db.core.pointer, strs[0])
	})
}

// SetPassword replaces the credentials of the database, and of all handles derived from it, by a
// username and a password.
func (db *Database) SetPassword(username, password string) error {
	strs, err := cStrings(username, password)
	if err != nil {
		return err
	}
	return db.core.use(func() *C.arango_result {
		return C.arango_database_set_password(db.core.pointer, strs[0], strs[1])
	})
}

// Version returns the version of the loaded library.
func Version() string { return C.GoString(C.arango_version()) }

// checkVersion returns an error if the library is another one than the binding was written for.
func checkVersion(number uint32) error {
	major, minor := number>>16&0xff, number>>8&0xff
	if major == versionMajor && (major > 0 || minor == versionMinor) {
		return nil
	}
	return &Error{Status: ErrUnsupported, Message: fmt.Sprintf("expected libarango %d.%d, got %d.%d",
		versionMajor, versionMinor, major, minor)}
}
