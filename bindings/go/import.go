package arango

// #include <arango.h>
import "C"

import (
	"context"
	"io"
	"unsafe"
)

// An ImportSummary is the outcome of an import.
type ImportSummary struct {
	// The numbers of documents.
	Created int64 `json:"created"`
	Updated int64 `json:"updated"`
	Ignored int64 `json:"ignored"`
	Errors  int64 `json:"errors"`
	// The numbers of empty lines, lines, bytes and chunks that were read and sent, and of repetitions.
	Empty   int64 `json:"empty"`
	Lines   int64 `json:"lines"`
	Bytes   int64 `json:"bytes"`
	Chunks  int64 `json:"chunks"`
	Retries int64 `json:"retries"`
	// The first errors.
	Details []ImportError `json:"details"`
	// The lines that were imported or not: their response was lost.
	Unknown []LineRange `json:"unknown"`
	// The lines that were certainly not imported.
	Failed []LineRange `json:"failed"`
	// The time since the beginning.
	Milliseconds int64 `json:"milliseconds"`
}

// An ImportError is the error of a line.
type ImportError struct {
	// The number of the line, from 1.
	Line int64 `json:"line"`
	// The error number; 0 if it is not known.
	ErrorNum ErrorNum `json:"error_num"`
	Message  string   `json:"message"`
}

// A LineRange is a range of lines.
type LineRange struct {
	First int64 `json:"first_line"`
	Last  int64 `json:"last_line"`
}

// importPiece is the number of bytes that one read of a reader gives at most.
const importPiece = 256 << 10

// Import imports JSON lines into a collection. Each line is checked, and chunks of lines are sent
// concurrently to all coordinators. The options are those of arango_import_create in arango.h.
//
// With an error, the summary tells which lines are concerned. An error of the reader ends the import
// and is returned. The end of the context ends the import, too: lines under way at that time are in no
// range of the summary.
func (db *Database) Import(ctx context.Context, collection string, lines io.Reader, options Options) (ImportSummary, error) {
	var summary ImportSummary
	if err := contextError(ctx); err != nil {
		return summary, err
	}
	text, err := optionsText(options)
	if err != nil {
		return summary, err
	}
	strs, err := cStrings(collection)
	if err != nil {
		return summary, err
	}
	running := importing{db: db.core}
	err = db.core.use(func() *C.arango_result {
		return C.arango_import_create(db.core.pointer, strs[0], text, &running.pointer)
	})
	if err != nil {
		return summary, err
	}
	defer running.end()
	if err = running.send(ctx, lines); err != nil && running.isEnded && ctx.Err() != nil {
		err = &Error{Status: ErrCancelled, Message: "import: " + ctx.Err().Error(), Execution: ExecutionUnknown,
			Operation: "document.import", cause: ctx.Err()}
	}
	running.end()
	return running.summary, err
}

// An importing is an import that has begun.
type importing struct {
	db      *database
	pointer *C.arango_import
	summary ImportSummary
	isEnded bool
}

// end keeps the summary and destroys the import, which cancels what is under way. It may be repeated.
func (i *importing) end() {
	if i.isEnded {
		return
	}
	i.isEnded = true
	result, err := checked(C.arango_import_info(i.pointer), nil)
	i.summary, _ = take[ImportSummary](result, err)
	C.arango_import_destroy(i.pointer)
}

// send adds all data of a reader and finishes.
func (i *importing) send(ctx context.Context, lines io.Reader) error {
	piece := make([]byte, importPiece)
	for {
		size, readErr := lines.Read(piece)
		if data := piece[:size]; size > 0 {
			result, err := i.submit(ctx, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
				return C.arango_import_submit(i.pointer, unsafe.Pointer(&data[0]), C.size_t(size), queue, tag)
			})
			C.arango_result_destroy(result)
			if err != nil {
				return err
			}
		}
		if readErr == io.EOF {
			result, err := i.submit(ctx, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
				return C.arango_import_submit_finish(i.pointer, queue, tag)
			})
			if err == nil {
				i.summary, err = take[ImportSummary](result, nil)
			}
			return err
		}
		if readErr != nil {
			return readErr
		}
	}
}

// submit waits for the result of a submission. The end of the context ends the import.
func (i *importing) submit(ctx context.Context, submit submission) (*C.arango_result, error) {
	if i.isEnded { // while the result of the submission before arrived
		return nil, ctx.Err()
	}
	return i.db.client.submitUntil(ctx, submit, i.end)
}
