package arango_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	arango "libarango"
)

const tenRows = "FOR i IN 1..10 RETURN i"

// sum reads the rows of a cursor, which must be numbers.
func sum(t *testing.T, cursor *arango.Cursor) (total int) {
	t.Helper()
	for cursor.Next(cancellable(t)) {
		var row int
		check(t, cursor.Scan(&row))
		total += row
	}
	check(t, cursor.Err())
	return total
}

func TestCursor(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor("FOR i IN 1..@n RETURN i", map[string]any{"n": 10}, arango.Options{"batch_size": 3})
	check(t, err)
	defer cursor.Close()
	failure(t, cursor.Scan(new(int)), arango.ErrArgument)
	equal(t, sum(t, cursor), 55)
	equal(t, cursor.Next(background), false)
	check(t, cursor.Err())
	info, err := arango.Decode[struct{ Rows, Batches int }](cursor.Info())
	check(t, err)
	equal(t, info, "{10 4}")
}

func TestCursorWithoutRows(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor("FOR i IN [] RETURN i", nil, nil)
	check(t, err)
	defer cursor.Close()
	equal(t, sum(t, cursor), 0)
}

func TestCursorOfAnInvalidQuery(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor("FOR", nil, nil)
	check(t, err)
	defer cursor.Close()
	for i := 0; i < 2; i++ {
		equal(t, cursor.Next(background), false)
		equal(t, failure(t, cursor.Err(), arango.ErrServer).ErrorNum, arango.ErrorNum(1501))
	}
	if row := cursor.Row(); row != nil {
		t.Fatal(string(row))
	}
}

func TestEarlyExitDeletesTheCursor(t *testing.T) {
	_, db := connect(t, nil)
	forget(t)
	for i := 0; i < 2; i++ {
		cursor, err := db.OpenCursor(tenRows, nil, arango.Options{"batch_size": 2})
		check(t, err)
		equal(t, cursor.Next(background), true)
		if i == 0 {
			check(t, cursor.Close())
		} // the other one is left to the finalizer
	}
	until(t, func() bool {
		runtime.GC()
		return arrived(t, "DELETE", "/_api/cursor/", 2)()
	})
}

func TestCursorAfterFailover(t *testing.T) {
	_, db := connect(t, nil)
	all := coordinators(t)
	act(t, "stop", all[0])
	cursor, err := db.OpenCursor(tenRows, nil, arango.Options{"batch_size": 2})
	check(t, err)
	defer cursor.Close()
	equal(t, cursor.Next(background), true)
	equal(t, sum(t, cursor), 54)
}

func TestCursorOfALostCoordinator(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor(tenRows, nil, arango.Options{"batch_size": 2, "prefetch": 0})
	check(t, err)
	defer cursor.Close()
	equal(t, cursor.Next(background), true)
	info, err := arango.Decode[struct{ Host string }](cursor.Info())
	check(t, err)
	for _, each := range coordinators(t) {
		if strings.HasSuffix(each.Endpoint, info.Host[strings.LastIndex(info.Host, ":"):]) {
			act(t, "stop", each)
		}
	}
	for cursor.Next(background) {
	}
	var lost *arango.Error
	if !errors.As(cursor.Err(), &lost) || lost.Reason != "coordinator gone" {
		t.Fatalf("%+v", cursor.Err())
	}
}

func TestCancelledBatchIsReadAgain(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor(tenRows, nil, arango.Options{"batch_size": 2, "prefetch": 0})
	check(t, err)
	defer cursor.Close()
	equal(t, cursor.Next(background), true)
	equal(t, cursor.Next(background), true)
	resume := act(t, "hang", coordinators(t)...)
	ctx, cancel := context.WithTimeout(background, 50*time.Millisecond)
	defer cancel()
	equal(t, cursor.Next(ctx), false)
	if !errors.Is(cursor.Err(), context.DeadlineExceeded) {
		t.Fatal(cursor.Err())
	}
	resume()
	equal(t, sum(t, cursor), 52)
}

func TestCloseDuringNext(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor(tenRows, nil, nil)
	check(t, err)
	resume := act(t, "hang", coordinators(t)...)
	forget(t)
	ended := make(chan bool)
	go func() { ended <- cursor.Next(background) }()
	until(t, arrived(t, "POST", "/_api/cursor", 1))
	check(t, cursor.Close())
	resume()
	<-ended
	equal(t, cursor.Next(background), false)
	failure(t, cursor.Err(), arango.ErrClosed)
}

func TestNextAfterClose(t *testing.T) {
	_, db := connect(t, nil)
	cursor, err := db.OpenCursor(tenRows, nil, nil)
	check(t, err)
	equal(t, cursor.Next(background), true)
	check(t, cursor.Close())
	equal(t, cursor.Next(background), false)
	failure(t, cursor.Err(), arango.ErrClosed)
	var zero arango.Cursor
	equal(t, zero.Next(background), false)
	failure(t, zero.Err(), arango.ErrArgument)
}

// After an error of the reader, the lines before are imported and counted.
func TestImportOfABrokenReader(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	broken := errors.New("the reader broke")
	lines := strings.Repeat("{\"pad\": \""+strings.Repeat("x", 100)+"\"}\n", 10_000)
	summary, err := db.Import(background, name,
		io.MultiReader(strings.NewReader(lines+"{\"pad"), iotest.ErrReader(broken)), arango.Options{"chunk_bytes": 100_000})
	equal(t, err, broken)
	equal(t, summary.Created, 10_000)
	equal(t, summary.Errors, 1)
	count, err := arango.Decode[int](db.Collection.Count(background, name, nil))
	check(t, err)
	equal(t, count, 10_000)
}

// The lines of chunks that the end of the context cancels have an unknown outcome.
func TestCancelledImport(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	resume := act(t, "hang", coordinators(t)...)
	forget(t)
	ctx, cancel := context.WithCancel(background)
	defer cancel()
	sent := false
	lines := readerFunc(func(piece []byte) (int, error) {
		if sent { // no data, and no error
			if arrived(t, "POST", "/_api/import", 1)() {
				cancel()
			}
			return 0, nil
		}
		sent = true
		return copy(piece, strings.Repeat("{}\n", 100)), nil
	})
	summary, err := db.Import(ctx, name, lines, arango.Options{"chunk_bytes": 200})
	equal(t, failure(t, err, arango.ErrCancelled).Execution, arango.ExecutionUnknown)
	equal(t, errors.Is(err, context.Canceled), true)
	if len(summary.Unknown) == 0 || summary.Unknown[0].First != 1 {
		t.Fatalf("%+v", summary)
	}
	resume()
}

func TestCloseDuringImport(t *testing.T) {
	client, db := connect(t, nil)
	_, other := connect(t, nil)
	name := collection(t, other)
	resume := act(t, "hang", coordinators(t)...)
	forget(t)
	sent := false
	lines := readerFunc(func(piece []byte) (int, error) {
		if sent {
			until(t, arrived(t, "POST", "/_api/import", 1))
			check(t, client.Close())
			return 0, io.EOF
		}
		sent = true
		return copy(piece, strings.Repeat("{}\n", 100)), nil
	})
	summary, err := db.Import(background, name, lines, arango.Options{"chunk_bytes": 200})
	failure(t, err, arango.ErrClosed)
	if len(summary.Unknown) == 0 {
		t.Fatalf("%+v", summary)
	}
	resume()
}

func TestNames(t *testing.T) {
	equal(t, arango.ErrorNum(0).Error(), "error 0")
	equal(t, arango.ErrorNum(4711).Error(), "error 4711")
	equal(t, arango.Status(77).Error(), "status 77")
}

func TestIgnoredDelete(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	type meta struct{ Key string }
	found, err := arango.Decode[meta](db.Document.Delete(background, name, "none",
		&arango.DocumentDeleteOptions{IgnoreMissing: arango.Ptr(true)}))
	check(t, err)
	equal(t, found, meta{})
}

func TestImport(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	var lines strings.Builder
	for i := 0; i < 2000; i++ {
		fmt.Fprintf(&lines, "{\"_key\": \"k%d\"}\n", i)
	}
	lines.WriteString("{\"_key\": \"k1\"}\n{\"_key\": \"k2\"")
	summary, err := db.Import(cancellable(t), name, iotest.OneByteReader(strings.NewReader(lines.String()[:4000])),
		arango.Options{"chunk_bytes": 1000})
	check(t, err)
	if summary.Created < 100 || summary.Chunks < 4 {
		t.Fatalf("%+v", summary)
	}
	summary, err = db.Import(cancellable(t), name, strings.NewReader(lines.String()),
		arango.Options{"on_duplicate": "ignore"})
	check(t, err)
	equal(t, summary.Lines, 2002)
	equal(t, summary.Errors, 1)
	equal(t, summary.Details[0].Line, 2002)
	count, err := arango.Decode[int](db.Collection.Count(background, name, nil))
	check(t, err)
	equal(t, count, 2000)
}

func TestImportThatFails(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	summary, err := db.Import(background, "missing", strings.NewReader("{}\n{}\n"), nil)
	equal(t, failure(t, err, arango.ErrServer).ErrorNum, arango.ErrorNum(1203))
	equal(t, summary.Failed, "[{1 2}]")
	broken := errors.New("the reader broke")
	_, err = db.Import(background, name, io.MultiReader(strings.NewReader("{}\n"), iotest.ErrReader(broken)), nil)
	equal(t, err, broken)
	_, err = db.Import(background, name, strings.NewReader(""), arango.Options{"chunk": 1})
	failure(t, err, arango.ErrArgument)
	act(t, "hang", coordinators(t)...)
	ctx, cancel := context.WithTimeout(background, 50*time.Millisecond)
	defer cancel()
	_, err = db.Import(ctx, name, strings.NewReader("{}\n"), nil)
	failure(t, err, arango.ErrCancelled)
}

// The end of a context between two submissions of an import ends it as well as one during them.
func TestImportEndedAtAnyTime(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	cancelled := 0
	for i := 0; i < 300; i++ {
		ctx, cancel := context.WithTimeout(background, time.Duration(i)*5*time.Microsecond)
		lines := iotest.HalfReader(strings.NewReader(strings.Repeat("{}\n", 100)))
		summary, err := db.Import(ctx, name, lines, nil)
		cancel()
		if err == nil {
			equal(t, summary.Created, 100)
			continue
		}
		failure(t, err, arango.ErrCancelled)
		cancelled++
	}
	if cancelled == 0 {
		t.Fatal("no import was cancelled")
	}
}

func TestPanicOfAReader(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	func() {
		defer func() { equal(t, recover(), "broken") }()
		_, _ = db.Import(background, name, readerFunc(func([]byte) (int, error) { panic("broken") }), nil)
	}()
	_, err := db.Cluster.ServerRole(background)
	check(t, err)
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(piece []byte) (int, error) { return f(piece) }

func TestEvents(t *testing.T) {
	client, db := connect(t, nil)
	ctx, cancel := context.WithCancel(background)
	first, err := client.Events(ctx)
	check(t, err)
	events, err := client.Events(ctx, "host_down", "host_up")
	check(t, err)
	_, isOpen := <-first
	equal(t, isOpen, false)
	all := coordinators(t)
	restart := act(t, "stop", all[0])
	go func() {
		for ctx.Err() == nil {
			_, _ = db.Cluster.ServerRole(background)
			time.Sleep(5 * time.Millisecond)
		}
	}()
	event := <-events
	equal(t, event.Kind, "host_down")
	if event.RestMilliseconds == 0 || !strings.HasPrefix(event.Host, "http") {
		t.Fatalf("%+v", event)
	}
	restart()
	for event := range events {
		if event.Kind == "host_up" {
			break
		}
	}
	cancel()
	for range events {
	}
	last, err := client.Events(background)
	check(t, err)
	check(t, client.Close())
	for range last {
	}
}

func TestStatsAndHosts(t *testing.T) {
	client, db := connect(t, nil)
	_, err := db.Cluster.ServerRole(background)
	check(t, err)
	stats, err := arango.Decode[struct {
		Strategy string
		Hosts    []struct{ Requests int }
	}](client.Stats())
	check(t, err)
	equal(t, stats.Strategy, "roundrobin")
	equal(t, stats.Hosts[0].Requests+stats.Hosts[1].Requests+stats.Hosts[2].Requests, 1)
	found, err := client.RefreshHosts(cancellable(t))
	check(t, err)
	equal(t, len(found), 3)
}

// Some thousand calls with large results leave no memory behind.
func TestMemoryOfResults(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	_, err := db.Document.Insert(background, name, map[string]string{"_key": "a", "text": strings.Repeat("x", 100_000)}, nil)
	check(t, err)
	ctx := cancellable(t)
	grown := growth(t, 200, 2000, func(i int) {
		text, err := db.Document.Get([]context.Context{background, ctx}[i%2], name, "a", nil)
		if check(t, err); len(text) < 100_000 {
			t.Fatal(len(text))
		}
	})
	if grown > 60<<20 {
		t.Fatalf("2,000 results of 100 KB: grown by %d bytes", grown)
	}
}

func TestMemoryOfErrors(t *testing.T) {
	_, db := connect(t, nil)
	grown := growth(t, 1000, 15_000, func(int) {
		_, err := db.Call(background, "document.get", nil)
		failure(t, err, arango.ErrArgument)
	})
	if grown > 10<<20 {
		t.Fatalf("15,000 errors: grown by %d bytes", grown)
	}
}

// growth returns the growth of the resident memory in bytes by calls that follow a number of first ones.
func growth(t *testing.T, first, further int, call func(i int)) int {
	t.Helper()
	for i := 0; i < first; i++ {
		call(i)
	}
	debug.FreeOSMemory()
	before := resident(t)
	for i := 0; i < further; i++ {
		call(i)
	}
	debug.FreeOSMemory()
	return resident(t) - before
}
