package arango_test

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"
	"time"

	arango "libarango"
)

func TestContextThatEnded(t *testing.T) {
	_, db := connect(t, nil)
	ctx, cancel := context.WithCancel(background)
	cancel()
	_, err := db.Cluster.Health(ctx)
	equal(t, failure(t, err, arango.ErrCancelled).Execution, arango.NotExecuted)
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	cursor, err := db.OpenCursor("RETURN 1", nil, nil)
	check(t, err)
	defer cursor.Close()
	equal(t, cursor.Next(ctx), false)
	failure(t, cursor.Err(), arango.ErrCancelled)
}

func TestCancellation(t *testing.T) {
	_, db := connect(t, nil)
	act(t, "hang", coordinators(t)...)
	forget(t)
	ctx, cancel := context.WithCancel(background)
	ended := make(chan error)
	go func() {
		_, err := db.Collection.Create(ctx, "never", nil)
		ended <- err
	}()
	until(t, arrived(t, "POST", "/_api/collection", 1))
	cancel()
	err := <-ended
	found := failure(t, err, arango.ErrCancelled)
	equal(t, found.Execution, arango.ExecutionUnknown)
	if !errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}

func TestDeadline(t *testing.T) {
	_, db := connect(t, nil)
	act(t, "hang", coordinators(t)...)
	ctx, cancel := context.WithTimeout(background, 50*time.Millisecond)
	defer cancel()
	_, err := db.Cluster.Health(ctx)
	found := failure(t, err, arango.ErrCancelled)
	if !errors.Is(err, context.DeadlineExceeded) || !found.Timeout() {
		t.Fatal(err)
	}
}

func TestTimeoutOption(t *testing.T) {
	_, db := connect(t, arango.Options{"timeout_ms": 50})
	act(t, "hang", coordinators(t)...)
	_, err := db.Cluster.Health(background)
	if found := failure(t, err, arango.ErrTimeout); !found.Timeout() || errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}

// More calls wait than threads may block, and one that is not among them ends.
func TestManyBlockingCalls(t *testing.T) {
	_, db := connect(t, nil)
	all := coordinators(t)
	resume := act(t, "hang", all[1:]...)
	single, err := db.Derive(arango.Options{"host": all[0].Endpoint})
	check(t, err)
	hung, err := db.Derive(arango.Options{"host": all[1].Endpoint})
	check(t, err)
	var calls sync.WaitGroup
	errs := make(chan error, 200)
	for i := 0; i < cap(errs); i++ {
		calls.Add(1)
		go func() {
			defer calls.Done()
			_, err := hung.Cluster.ServerRole(background)
			errs <- err
		}()
	}
	until(t, arrived(t, "GET", "/_admin/server/role", 128)) // 64 blocking calls and 64 submissions
	_, err = single.Cluster.ServerRole(background)
	check(t, err)
	resume()
	calls.Wait()
	close(errs)
	for err := range errs {
		check(t, err)
	}
}

func TestManyGoroutines(t *testing.T) {
	_, db := connect(t, nil)
	ctx := cancellable(t)
	var calls sync.WaitGroup
	for i := 0; i < 8; i++ {
		calls.Add(1)
		go func(i int) {
			defer calls.Done()
			for n := 0; n < 50; n++ {
				ctx := []context.Context{background, ctx}[n%2]
				if _, err := db.Document.Get(ctx, "missing", "1", nil); !arango.IsNotFound(err) {
					t.Error(err)
				}
				short, cancel := context.WithTimeout(ctx, time.Duration(n*i)*10*time.Microsecond)
				_, err := db.Cluster.Health(short)
				cancel()
				if err != nil && !errors.Is(err, context.DeadlineExceeded) {
					t.Error(err)
				}
			}
		}(i)
	}
	calls.Wait()
}

func TestCloseEndsCalls(t *testing.T) {
	client, db := connect(t, nil)
	act(t, "hang", coordinators(t)...)
	forget(t)
	ended := make(chan error)
	for _, ctx := range []context.Context{background, background, cancellable(t), cancellable(t)} {
		go func(ctx context.Context) {
			_, err := db.Cluster.Health(ctx)
			ended <- err
		}(ctx)
	}
	go func() {
		_, err := client.RefreshHosts(background)
		ended <- err
	}()
	until(t, arrived(t, "GET", "", 5))
	check(t, client.Close())
	for i := 0; i < 5; i++ {
		failure(t, <-ended, arango.ErrClosed)
	}
}

func TestCloseOfADatabaseLeavesItsCalls(t *testing.T) {
	_, db := connect(t, nil)
	resume := act(t, "hang", coordinators(t)...)
	forget(t)
	ended := make(chan error)
	for _, ctx := range []context.Context{background, cancellable(t)} {
		go func(ctx context.Context) {
			_, err := db.Cluster.Health(ctx)
			ended <- err
		}(ctx)
	}
	until(t, arrived(t, "GET", "/_admin/cluster/health", 2))
	check(t, db.Close())
	resume()
	check(t, <-ended)
	check(t, <-ended)
}

func TestUseAfterClose(t *testing.T) {
	client, db := connect(t, nil)
	cursor, err := db.OpenCursor("FOR i IN 1..10 RETURN i", nil, arango.Options{"batch_size": 2})
	check(t, err)
	equal(t, cursor.Next(background), true)
	other, err := db.Derive(nil)
	check(t, err)
	for i := 0; i < 2; i++ {
		check(t, other.Close())
	}
	_, err = other.Cluster.Health(background)
	failure(t, err, arango.ErrClosed)
	_, err = other.Derive(nil)
	failure(t, err, arango.ErrClosed)
	_, err = other.OpenCursor("RETURN 1", nil, nil)
	failure(t, err, arango.ErrClosed)
	check(t, db.SetToken("a"))
	for i := 0; i < 2; i++ {
		check(t, client.Close())
	}
	for _, ctx := range []context.Context{background, cancellable(t)} {
		_, err = db.Cluster.Health(ctx)
		failure(t, err, arango.ErrClosed)
		_, err = client.RefreshHosts(ctx)
		failure(t, err, arango.ErrClosed)
	}
	_, err = client.Stats()
	failure(t, err, arango.ErrClosed)
	_, err = client.Events(background)
	failure(t, err, arango.ErrClosed)
	_, err = client.Database(background, "", "", "", nil)
	failure(t, err, arango.ErrClosed)
	for cursor.Next(background) {
	}
	failure(t, cursor.Err(), arango.ErrClosed)
	check(t, db.Close())
	check(t, cursor.Close())
	check(t, cursor.Close())
	equal(t, cursor.Next(background), false)
	failure(t, cursor.Err(), arango.ErrClosed)
	_, err = cursor.Info()
	failure(t, err, arango.ErrClosed)
}

// Handles without references are destroyed, and with them goroutines and connections.
func TestFinalizers(t *testing.T) {
	goroutines := runtime.NumGoroutine()
	for i := 0; i < 20; i++ {
		client, err := arango.NewClient(hosts(t), "", nil)
		check(t, err)
		db, err := client.Database(background, "", environment(t, "ARANGO_USERNAME"),
			environment(t, "ARANGO_PASSWORD"), nil)
		check(t, err)
		group := db.Cluster // keeps the client
		client, db = nil, nil
		runtime.GC()
		_, err = group.ServerRole(cancellable(t))
		check(t, err)
	}
	until(t, func() bool {
		runtime.GC()
		return runtime.NumGoroutine() <= goroutines
	})
}
