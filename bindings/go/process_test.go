package arango_test

import (
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"
)

// resident returns the resident memory of the process in bytes.
func resident(t *testing.T) int {
	t.Helper()
	text, err := os.ReadFile("/proc/self/statm")
	check(t, err)
	var size, pages int
	_, err = fmt.Sscan(string(text), &size, &pages)
	check(t, err)
	return pages * os.Getpagesize()
}

// A program may end while calls are under way.
func TestExitDuringCalls(t *testing.T) {
	if os.Getenv("ARANGO_TEST_EXIT") != "" {
		_, db := connect(t, nil)
		ctx := cancellable(t)
		for i := 0; i < 8; i++ {
			go func() {
				for {
					_, _ = db.Cluster.Health(background)
					_, _ = db.Cluster.Health(ctx)
				}
			}()
		}
		time.Sleep(50 * time.Millisecond)
		os.Exit(0)
	}
	environment(t, "ARANGO_HOSTS")
	for i := 0; i < 5; i++ {
		command := exec.Command(os.Args[0], "-test.run=^TestExitDuringCalls$")
		command.Env = append(os.Environ(), "ARANGO_TEST_EXIT=1")
		if output, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, output)
		}
	}
}
