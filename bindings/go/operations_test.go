package arango_test

import (
	"encoding/json"
	"math"
	"net"
	"strings"
	"testing"

	arango "libarango"
)

func TestTypesOfResults(t *testing.T) {
	_, db := connect(t, nil)
	role, err := db.Cluster.ServerRole(background)
	check(t, err)
	equal(t, role, "COORDINATOR")
	endpoints, err := db.Cluster.Endpoints(background)
	check(t, err)
	equal(t, len(endpoints), 3)
	check(t, db.Server.FlushWAL(background, nil))
	now, err := db.Server.Time(background)
	check(t, err)
	if now < 1e9 {
		t.Fatal(now)
	}
	name := collection(t, db)
	isLoaded, err := db.Collection.LoadIndexes(background, name)
	check(t, err)
	equal(t, isLoaded, true)
	count, err := arango.Decode[int](db.Collection.Count(background, name, nil))
	check(t, err)
	equal(t, count, 0)
	revision, err := db.Document.Revision(background, name, "none", nil)
	check(t, err)
	if revision != nil {
		t.Fatal(*revision)
	}
	id, err := db.Collection.Delete(background, "none", &arango.CollectionDeleteOptions{IgnoreMissing: arango.Ptr(true)})
	check(t, err)
	equal(t, id, "")
}

func TestDocuments(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	type document struct {
		Key      string `json:"_key,omitempty"`
		Revision string `json:"_rev,omitempty"`
		Value    int64  `json:"value"`
		Text     string `json:"text"`
	}
	written := document{Key: "a", Value: 1<<53 + 1, Text: "<é&\u2028\x00>"}
	meta, err := arango.Decode[document](db.Document.Insert(background, name, written, nil))
	check(t, err)
	read, err := arango.Decode[document](db.Document.Get(cancellable(t), name, "a", nil))
	check(t, err)
	written.Revision = meta.Revision
	equal(t, read, written)
	_, err = db.Document.Update(background, name, "a", json.RawMessage(`{"value": null}`),
		&arango.DocumentUpdateOptions{IfMatch: meta.Revision, KeepNull: arango.Ptr(false)})
	check(t, err)
	text, err := db.Document.Get(background, name, "a", nil)
	check(t, err)
	if strings.Contains(string(text), "value") {
		t.Fatal(string(text))
	}
	_, err = db.Document.Replace(background, name, "a", document{},
		&arango.DocumentReplaceOptions{IfMatch: meta.Revision})
	if !arango.IsPreconditionFailed(err) {
		t.Fatal(err)
	}
	_, err = db.Document.Insert(background, name, document{Key: "a"}, nil)
	if !arango.IsConflict(err) {
		t.Fatal(err)
	}
	rows, err := arango.Decode[[]json.RawMessage](db.Document.InsertMany(background, name,
		[]document{{Key: "a"}, {Key: "b"}}, nil))
	check(t, err)
	failure(t, arango.RowError(rows[0]), arango.ErrServer)
	equal(t, arango.RowError(rows[0]).(*arango.Error).ErrorNum, arango.ErrorNum(1210))
	check(t, arango.RowError(rows[1]))
	summary, err := db.Document.Import(background, name, []byte("{\"_key\": \"c\"}\n"), nil)
	check(t, err)
	if !strings.Contains(string(summary), `"created":1`) {
		t.Fatal(string(summary))
	}
}

func TestNullAndAbsence(t *testing.T) {
	_, db := connect(t, nil)
	forget(t)
	_, err := db.Cluster.SetServerCount(background, &arango.ClusterSetServerCountOptions{
		Coordinators: arango.Null, CleanedServers: []string{}})
	check(t, err)
	for _, each := range requests(t) {
		if each.Method == "PUT" {
			var body map[string]any
			check(t, json.Unmarshal([]byte(each.Body), &body))
			equal(t, body, map[string]any{"numberOfCoordinators": nil, "cleanedServers": []any{}})
			return
		}
	}
	t.Fatal("no request arrived")
}

func TestCall(t *testing.T) {
	_, db := connect(t, nil)
	result, err := db.Call(background, "query.execute", map[string]any{"query": "FOR i IN 1..3 RETURN i * 9007199254740993"})
	check(t, err)
	equal(t, result.HTTPStatus, 201)
	equal(t, len(result.Rows), 3)
	equal(t, string(result.Rows[0]), "9007199254740993")
	var decoded struct{ HasMore bool }
	check(t, result.Decode(&decoded))
	result, err = db.Call(background, "cluster.endpoints", nil)
	check(t, err)
	equal(t, len(result.Rows), 3)
	if !strings.HasPrefix(string(result.Rows[2]), `"tcp://`) || !strings.HasPrefix(result.Host, "http") {
		t.Fatal(result)
	}
	name := collection(t, db)
	result, err = db.CallWith(background, "document.insert_many", map[string]any{"collection": name},
		[]byte(`[{"_key": "a"}, {"_key": "a"}]`))
	check(t, err)
	equal(t, result.RowErrors, 1)
}

// A body that is a part of an object with Go pointers is no error of cgo.
func TestBodyInsideOfAnObject(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	object := &struct {
		bytes   [32]byte
		pointer *int
	}{pointer: new(int)}
	size := copy(object.bytes[:], `{"a": 1}`)
	_, err := db.CallWith(background, "document.insert", map[string]any{"collection": name}, object.bytes[:size])
	check(t, err)
	_, err = db.Document.Insert(cancellable(t), name, object.bytes[:size], nil)
	check(t, err)
}

// Arguments that are a part of a buffer leave the rest of the buffer as it is.
func TestArgumentsInsideOfABuffer(t *testing.T) {
	_, db := connect(t, nil)
	buffer := []byte(`{"query": "RETURN 1"}, the rest`)
	text := string(buffer)
	_, err := db.Call(background, "query.execute", json.RawMessage(buffer[:strings.IndexByte(text, ',')]))
	check(t, err)
	equal(t, string(buffer), text)
}

func TestRequest(t *testing.T) {
	_, db := connect(t, nil)
	response, err := db.Request(background, "POST", "/_api/cursor", map[string]string{"x-arango-dump": "a"},
		[]byte(`{"query": "RETURN 1"}`))
	check(t, err)
	equal(t, response.HTTPStatus, 201)
	var body struct{ Result []int }
	check(t, response.Decode(&body))
	equal(t, body.Result, []int{1})
	if !strings.HasPrefix(response.Headers["content-type"], "application/json") {
		t.Fatal(response.Headers)
	}
	_, err = db.Request(cancellable(t), "GET", "/_api/nonsense", nil, nil)
	if found := failure(t, err, arango.ErrServer); found.Method != "GET" || !arango.IsNotFound(err) {
		t.Fatal(found)
	}
}

func TestErrors(t *testing.T) {
	_, db := connect(t, nil)
	_, err := db.Document.Get(cancellable(t), "missing", "1", nil)
	found := failure(t, err, arango.ErrServer)
	equal(t, found.ErrorNum, arango.ErrorNum(1203))
	equal(t, found.ErrorNum.Error(), "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND")
	equal(t, found.Execution, arango.Executed)
	equal(t, found.Operation, "document.get")
	equal(t, len(found.Attempts), 1)
	equal(t, found.Attempts[0].Outcome, "answered 404")
	if !arango.IsNotFound(err) || found.Host == "" || found.URL == "" || found.Timeout() {
		t.Fatalf("%+v", found)
	}
}

func TestConnectError(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	host := "http://" + listener.Addr().String()
	listener.Close()
	client, err := arango.NewClient([]string{host}, "single", nil)
	check(t, err)
	defer client.Close()
	_, err = client.Database(background, "", "root", "", arango.Options{"verify": true})
	equal(t, failure(t, err, arango.ErrConnect).Execution, arango.NotExecuted)
}

func TestVerify(t *testing.T) {
	client, _ := connect(t, nil)
	_, err := client.Database(cancellable(t), "", "root", "wrong", arango.Options{"verify": true})
	failure(t, err, arango.ErrAuth)
	db, err := client.Database(cancellable(t), "", environment(t, "ARANGO_USERNAME"),
		environment(t, "ARANGO_PASSWORD"), arango.Options{"verify": true})
	check(t, err)
	check(t, db.SetPassword("root", "wrong"))
	_, err = db.Cluster.ServerRole(background)
	failure(t, err, arango.ErrAuth)
}

func TestDerive(t *testing.T) {
	_, db := connect(t, nil)
	name := collection(t, db)
	begun, err := arango.Decode[struct{ ID string }](db.Transaction.Begin(background,
		&arango.TransactionBeginOptions{Write: []string{name}}))
	check(t, err)
	inside, err := db.Derive(arango.Options{"transaction": begun.ID})
	check(t, err)
	_, err = inside.Document.Insert(background, name, map[string]string{"_key": "a"}, nil)
	check(t, err)
	_, err = db.Document.Get(background, name, "a", nil)
	equal(t, arango.IsNotFound(err), true)
	_, err = db.Transaction.Commit(background, begun.ID)
	check(t, err)
	_, err = db.Document.Get(background, name, "a", nil)
	check(t, err)
}

func TestWrongArguments(t *testing.T) {
	client, db := connect(t, nil)
	wrong := map[string]func() error{
		"unknown operation": func() error { _, err := db.Call(background, "cluster.nonsense", nil); return err },
		"NUL in a name":     func() error { _, err := db.Call(background, "cluster.health\x00", nil); return err },
		"NUL in JSON": func() error {
			_, err := db.Call(background, "cluster.health", json.RawMessage("{}\x00{"))
			return err
		},
		"arguments that are no object": func() error { _, err := db.Call(background, "cluster.health", 1); return err },
		"arguments that are no JSON":   func() error { _, err := db.Call(background, "cluster.health", func() {}); return err },
		"an empty collection":          func() error { _, err := db.Document.Get(background, "", "1", nil); return err },
		"a document that is nil":       func() error { _, err := db.Document.Insert(background, "c", nil, nil); return err },
		"a document that is no object": func() error { _, err := db.Document.Insert(background, "c", "text", nil); return err },
		"a document with NaN":          func() error { _, err := db.Document.Insert(background, "c", math.NaN(), nil); return err },
		"a key that is not UTF-8":      func() error { _, err := db.Document.Get(background, "c", "\xff", nil); return err },
		"an argument of another type": func() error {
			_, err := db.Graph.Create(background, "g", &arango.GraphCreateOptions{EdgeDefinitions: 1})
			return err
		},
		"a context that is nil": func() error { _, err := db.Cluster.Health(nil); return err }, //lint:ignore SA1012 the subject
		"an unknown option": func() error {
			_, err := db.Derive(arango.Options{"timeout": 1})
			return err
		},
		"an option of another type": func() error {
			_, err := arango.NewClient(nil, "", arango.Options{"discover": "yes"})
			return err
		},
		"an unknown strategy": func() error { _, err := arango.NewClient(nil, "best", nil); return err },
		"an invalid host":     func() error { _, err := arango.NewClient([]string{"ftp://a"}, "", nil); return err },
		"an unknown kind of events": func() error {
			_, err := client.Events(background, "nonsense")
			return err
		},
		"a header that is no text": func() error {
			_, err := db.Request(background, "GET", "/", map[string]string{"Host": "a"}, nil)
			return err
		},
		"a database that is no name": func() error { _, err := client.Database(background, "a\x00", "", "", nil); return err },
	}
	for name, call := range wrong {
		t.Run(name, func(t *testing.T) {
			equal(t, failure(t, call(), arango.ErrArgument).Execution, arango.NotExecuted)
		})
	}
}
