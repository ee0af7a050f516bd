package arango

import "sync"

// A handle counts the uses of a pointer of the library, so that its destruction is the last use.
type handle struct {
	mu      sync.Mutex
	uses    int
	closed  bool
	destroy func()
}

// acquire begins a use. It returns false if the handle is closed.
func (h *handle) acquire() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.closed {
		h.uses++
	}
	return !h.closed
}

// isClosed reports if close was called.
func (h *handle) isClosed() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.closed
}

// release ends a use.
func (h *handle) release() {
	h.mu.Lock()
	h.uses--
	isLast := h.closed && h.uses == 0
	h.mu.Unlock()
	if isLast {
		h.destroy()
	}
}

// close lets the last use, or itself if there is none, call destroy. A second close does nothing.
func (h *handle) close(destroy func()) {
	h.mu.Lock()
	if h.closed {
		h.mu.Unlock()
		return
	}
	h.closed, h.destroy = true, destroy
	isUnused := h.uses == 0
	h.mu.Unlock()
	if isUnused {
		destroy()
	}
}
