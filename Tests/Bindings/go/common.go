// The common program (../README.md) of the Go binding.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	arango "libarango"
)

var input = bufio.NewReader(os.Stdin)

func main() {
	log.SetFlags(0)
	if len(os.Args) < 4 {
		os.Exit(64)
	}
	client, err := arango.NewClient(strings.Split(os.Args[1], ","), "roundrobin", nil)
	check(err)
	defer client.Close()
	ctx := context.Background()
	db, err := client.Database(ctx, "_system", os.Args[2], os.Args[3], nil)
	check(err)
	defer db.Close()
	if len(os.Args) > 4 {
		measure(ctx, db, os.Args[4])
		return
	}
	fmt.Println("version", arango.Version())
	health, err := arango.Decode[struct{ Health map[string]any }](db.Cluster.Health(ctx))
	check(err)
	fmt.Println("health", len(health.Health))
	showErrors(ctx, db)
	submitHundred(db)
	ask("stop a coordinator")
	submitHundred(db)
	insertDocuments(ctx, db)
	readRows(ctx, db)
	importLines(ctx, db)
	ask("hang all coordinators")
	interruptCall(ctx, db)
	client.Close()
	_, err = db.Cluster.Health(ctx)
	var failure *arango.Error
	if errors.As(err, &failure) {
		fmt.Println("closed", failure.Status)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal("common: ", err)
	}
}

// ask asks the test for something and waits until it is done.
func ask(question string) {
	fmt.Println(question + "?")
	_, err := input.ReadString('\n')
	check(err)
}

func showErrors(ctx context.Context, db *arango.Database) {
	var failure *arango.Error
	_, err := db.Document.Get(ctx, "missing", "1", nil)
	if errors.As(err, &failure) {
		fmt.Printf("server error %v %d %s %v\n",
			failure.Status, failure.ErrorNum, failure.ErrorNum.Error(), failure.Execution)
	}
	_, err = db.Call(ctx, "cluster.nonsense", nil)
	if errors.As(err, &failure) {
		fmt.Printf("argument error %v %d %v\n", failure.Status, failure.ErrorNum, failure.Execution)
	}
}

func submitHundred(db *arango.Database) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var succeeded atomic.Int64
	var calls sync.WaitGroup
	for i := 0; i < 100; i++ {
		calls.Add(1)
		go func() {
			defer calls.Done()
			if _, err := db.Cluster.Health(ctx); err == nil {
				succeeded.Add(1)
			}
		}()
	}
	calls.Wait()
	fmt.Println("submitted 100 succeeded", succeeded.Load())
}

func insertDocuments(ctx context.Context, db *arango.Database) {
	_, err := db.Collection.Create(ctx, "numbers", nil)
	check(err)
	inserted := 0
	for _, value := range []int64{1, 2, 3, 4, 5, 6, 7, 8, 9, 9007199254740993} {
		_, err := db.Document.Insert(ctx, "numbers", map[string]int64{"value": value}, nil)
		check(err)
		inserted++
	}
	fmt.Println("inserted", inserted)
}

func readRows(ctx context.Context, db *arango.Database) {
	cursor, err := db.OpenCursor("FOR d IN numbers SORT d.value RETURN d.value", nil,
		arango.Options{"batch_size": 3})
	check(err)
	defer cursor.Close()
	var rows, last int64
	for cursor.Next(ctx) {
		check(cursor.Scan(&last))
		rows++
	}
	check(cursor.Err())
	fmt.Println("rows", rows, "last", last)
}

func importLines(ctx context.Context, db *arango.Database) {
	_, err := db.Collection.Create(ctx, "lines", nil)
	check(err)
	var lines bytes.Buffer
	encoder := json.NewEncoder(&lines)
	for n := 0; n < 1000; n++ {
		check(encoder.Encode(map[string]any{"_key": fmt.Sprint("k", n), "n": n}))
	}
	summary, err := db.Import(ctx, "lines", &lines, nil)
	check(err)
	fmt.Println("imported", summary.Created)
}

func interruptCall(ctx context.Context, db *arango.Database) {
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt)
	defer stop()
	fmt.Println("waiting")
	_, err := db.Cluster.Health(ctx)
	if errors.Is(err, context.Canceled) {
		fmt.Println("interrupted")
	}
}

func measure(ctx context.Context, db *arango.Database, count string) {
	calls, err := strconv.Atoi(count)
	check(err)
	_, err = db.Cluster.Health(ctx)
	check(err)
	begin := time.Now()
	for i := 0; i < calls; i++ {
		_, err := db.Cluster.Health(ctx)
		check(err)
	}
	fmt.Println(time.Since(begin).Nanoseconds())
}
