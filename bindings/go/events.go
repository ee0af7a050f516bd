package arango

// #include <arango.h>
import "C"

import (
	"context"
	"encoding/json"
	"strings"
)

// An Event is an event inside of a client. Members that a kind does not have are empty.
type Event struct {
	// "host_down", "host_up", "host_found", "token_renewed", "retry", "slow_call" or "resource_lost".
	Kind string `json:"event"`
	// The URL of the coordinator.
	Host string `json:"host"`
	// Of host_down: the time in milliseconds until the coordinator is probed.
	RestMilliseconds int64 `json:"rest_ms"`
	// Of token_renewed: the age in milliseconds of the token before.
	AgeMilliseconds int64 `json:"age_ms"`
	// Of retry: the outcome of the failed attempt.
	Outcome string `json:"outcome"`
	// Of slow_call: the duration in milliseconds, the number of attempts and the operation.
	Milliseconds int64  `json:"ms"`
	Attempts     int64  `json:"attempts"`
	Operation    string `json:"operation"`
	// Of resource_lost: the resource, such as "cursor 17", and "coordinator gone" or "expired".
	Resource string `json:"resource"`
	Reason   string `json:"reason"`
	// The number of events that were lost before this one: at most 1,000 are kept.
	Dropped int64 `json:"dropped"`
}

// Events returns a channel of the client's events of the given kinds, of all kinds if none is given. The
// end of the context, a further call of Events and Close close the channel. The channel does not keep the
// client: keep a reference to it, or its finalizer closes the client and the channel.
func (c *Client) Events(ctx context.Context, kinds ...string) (<-chan Event, error) {
	if err := contextError(ctx); err != nil {
		return nil, err
	}
	strs, err := cStrings(strings.Join(kinds, ","))
	if err != nil {
		return nil, err
	}
	if len(kinds) == 0 {
		strs[0] = nil
	}
	if !c.handle.acquire() {
		return nil, closedError("client")
	}
	defer c.handle.release()
	source, err := newSource()
	if err != nil {
		return nil, err
	}
	if err := check(C.arango_client_events(c.pointer, source.pointer, strs[0], 0)); err != nil {
		source.file.Close()
		source.drain(nil)
		return nil, err
	}
	ctx, stop := context.WithCancel(ctx)
	c.mu.Lock()
	stopPrevious := c.stopEvents
	c.stopEvents = stop
	c.mu.Unlock()
	if stopPrevious != nil {
		stopPrevious()
	}
	events := make(chan Event)
	go func() {
		<-ctx.Done()
		source.file.Close()
	}()
	go func() {
		defer close(events)
		defer stop()
		source.drain(func(result *C.arango_result) bool { return send(ctx, events, result) })
	}()
	return events, nil
}

// send gives an event to the receiver. It returns false if the context has ended.
func send(ctx context.Context, events chan<- Event, result *C.arango_result) bool {
	defer C.arango_result_destroy(result)
	var event Event
	_ = json.Unmarshal(jsonView(result), &event)
	select {
	case events <- event:
		return true
	case <-ctx.Done():
		return false
	}
}
