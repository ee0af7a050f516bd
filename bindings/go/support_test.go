package arango_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	arango "libarango"
)

// patience is the time after which a test gives up waiting.
const patience = 60 * time.Second

var background = context.Background()

// cancellable returns a context that can end, so that calls are submissions.
func cancellable(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(background, 2*patience)
	t.Cleanup(cancel)
	return ctx
}

// environment returns a variable of the test cluster.
func environment(t testing.TB, name string) string {
	t.Helper()
	value, given := os.LookupEnv(name)
	if !given {
		t.Skip("the environment has no test cluster: ", name)
	}
	return value
}

func hosts(t testing.TB) []string { return strings.Split(environment(t, "ARANGO_HOSTS"), ",") }

// connect returns a client and a database of the test cluster, which end with the test.
func connect(t testing.TB, options arango.Options) (*arango.Client, *arango.Database) {
	t.Helper()
	client, err := arango.NewClient(hosts(t), "", options)
	check(t, err)
	t.Cleanup(func() { client.Close() })
	db, err := client.Database(background, "", environment(t, "ARANGO_USERNAME"),
		environment(t, "ARANGO_PASSWORD"), nil)
	check(t, err)
	return client, db
}

// collection creates a collection with the name of the test and returns its name.
func collection(t testing.TB, db *arango.Database) string {
	t.Helper()
	name := strings.ReplaceAll(t.Name(), "/", "_")
	_, err := db.Collection.Create(background, name, nil)
	check(t, err)
	t.Cleanup(func() {
		_, err := db.Collection.Delete(background, name, nil)
		if err != nil && !errors.Is(err, arango.ErrClosed) {
			t.Error(err)
		}
	})
	return name
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func equal(t testing.TB, got, expected any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(expected) {
		t.Fatalf("expected %v, got %v", expected, got)
	}
}

// failure returns the error of a call, which must have the status.
func failure(t testing.TB, err error, status arango.Status) *arango.Error {
	t.Helper()
	var found *arango.Error
	if !errors.As(err, &found) || !errors.Is(err, status) {
		t.Fatalf("expected %v, got %T: %v", status, err, err)
	}
	return found
}

// until waits for a condition.
func until(t testing.TB, condition func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !condition(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the condition is not met")
		}
	}
}

// control sends a request to the control port of the test cluster.
func control(t testing.TB, method, path string, body, answer any) {
	t.Helper()
	text, err := json.Marshal(body)
	check(t, err)
	request, err := http.NewRequest(method, environment(t, "ARANGO_CONTROL")+path, bytes.NewReader(text))
	check(t, err)
	response, err := http.DefaultClient.Do(request)
	check(t, err)
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		t.Fatal(method, path, response.Status)
	}
	if answer != nil {
		check(t, json.NewDecoder(response.Body).Decode(answer))
	}
}

type server struct {
	ShortName string `json:"short_name"`
	Role      string `json:"role"`
	Endpoint  string `json:"endpoint"`
}

// coordinators returns the coordinators of the test cluster.
func coordinators(t testing.TB) []server {
	t.Helper()
	var state struct{ Servers []server }
	control(t, "GET", "/_sim/state", nil, &state)
	var found []server
	for _, each := range state.Servers {
		if strings.EqualFold(each.Role, "coordinator") {
			found = append(found, each)
		}
	}
	if len(found) < 3 {
		t.Fatal("expected three coordinators, got ", found)
	}
	return found
}

// act makes coordinators stop or hang until the end of the test or a call of the returned function.
func act(t testing.TB, action string, coordinators ...server) (end func()) {
	t.Helper()
	ending := map[string]string{"stop": "start", "hang": "resume"}[action]
	for _, each := range coordinators {
		control(t, "POST", "/_sim/servers/"+each.ShortName+"/"+action, nil, nil)
	}
	ended := false
	end = func() {
		if ended {
			return
		}
		ended = true
		for _, each := range coordinators {
			control(t, "POST", "/_sim/servers/"+each.ShortName+"/"+ending, nil, nil)
		}
	}
	t.Cleanup(end)
	return end
}

type request struct{ Method, Path, Body string }

// requests returns the requests that arrived since forget.
func requests(t testing.TB) []request {
	t.Helper()
	var found []request
	control(t, "GET", "/_sim/requests", nil, &found)
	return found
}

func forget(t testing.TB) { control(t, "DELETE", "/_sim/requests", nil, nil) }

// arrived returns a condition for until: a request of the method, whose path contains the text, arrived.
func arrived(t testing.TB, method, path string, count int) func() bool {
	return func() bool {
		number := 0
		for _, each := range requests(t) {
			if each.Method == method && strings.Contains(each.Path, path) {
				number++
			}
		}
		return number >= count
	}
}
