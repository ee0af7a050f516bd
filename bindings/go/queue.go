package arango

// #include <arango.h>
// #include <fcntl.h>
//
// static int go_duplicate(arango_queue *queue) {
//   return fcntl(arango_queue_fd(queue), F_DUPFD_CLOEXEC, 0);
// }
import "C"

import (
	"context"
	"os"
	"sync"
)

// A submission submits a call to a queue and returns its ticket.
type submission func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t

// submit waits for the result of a submission, which the end of the context cancels.
func (c *Client) submit(ctx context.Context, submit submission) (*C.arango_result, error) {
	queue, err := c.resultQueue()
	if err != nil {
		return nil, err
	}
	tag, arrived := queue.expect()
	if arrived == nil {
		return nil, closedError("client")
	}
	ticket := submit(queue.pointer, C.uint64_t(tag))
	select {
	case result := <-arrived:
		return checked(result, nil)
	case <-ctx.Done():
		queue.cancel(tag, ticket)
		return checked(<-arrived, ctx.Err())
	}
}

// resultQueue returns the client's queue, which the first submission creates.
func (c *Client) resultQueue() (*queue, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, closedError("client")
	}
	if c.queue == nil {
		source, err := newSource()
		if err != nil {
			return nil, err
		}
		c.queue = &queue{source: source, waiting: map[uint64]chan<- *C.arango_result{}}
		go source.drain(c.queue.deliver)
	}
	return c.queue, nil
}

// A source is a queue of the library, whose descriptor the runtime's poller watches.
type source struct {
	pointer *C.arango_queue
	file    *os.File
}

func newSource() (source, error) {
	var made source
	if err := check(C.arango_queue_create(&made.pointer)); err != nil {
		return made, err
	}
	// The descriptor belongs to the library, the duplicate to the runtime.
	descriptor, err := C.go_duplicate(made.pointer)
	if descriptor < 0 {
		C.arango_queue_destroy(made.pointer)
		return made, &Error{Status: ErrInternal, Message: "result queue: " + err.Error(), cause: err}
	}
	made.file = os.NewFile(uintptr(descriptor), "libarango queue")
	return made, nil
}

// drain delivers results until deliver returns false or the file is closed, then destroys the queue.
func (s source) drain(deliver func(*C.arango_result) bool) {
	defer C.arango_queue_destroy(s.pointer)
	defer s.file.Close()
	connection, err := s.file.SyscallConn()
	if err != nil {
		return // the file is closed
	}
	_ = connection.Read(func(uintptr) bool {
		for {
			result := C.arango_queue_next(s.pointer, 0)
			if result == nil {
				return false
			}
			if !deliver(result) {
				return true
			}
		}
	})
}

// A queue gives each result of a client's submissions to the goroutine that waits for it.
type queue struct {
	source
	mu      sync.Mutex // guards the members below
	waiting map[uint64]chan<- *C.arango_result
	last    uint64
	closed  bool
}

// expect returns the tag of a new submission and the channel of its result; nil if the queue is closed.
func (q *queue) expect() (uint64, <-chan *C.arango_result) {
	arrived := make(chan *C.arango_result, 1)
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return 0, nil
	}
	q.last++
	q.waiting[q.last] = arrived
	return q.last, arrived
}

// deliver returns false if the queue is closed and all results are delivered.
func (q *queue) deliver(result *C.arango_result) bool {
	tag := uint64(C.arango_result_tag(result))
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting[tag] <- result
	delete(q.waiting, tag)
	return !q.closed || len(q.waiting) > 0
}

// cancel cancels a submission whose result has not arrived. The lock keeps the queue alive.
func (q *queue) cancel(tag uint64, ticket C.uint64_t) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if _, waits := q.waiting[tag]; waits {
		C.arango_cancel(q.pointer, ticket)
	}
}

// close refuses further submissions. The queue is destroyed once the results of all are delivered.
func (q *queue) close() {
	q.mu.Lock()
	q.closed = true
	isIdle := len(q.waiting) == 0
	q.mu.Unlock()
	if isIdle {
		q.file.Close() // ends drain
	}
}
