//! Calls that wait: typed methods, errors, values, and the lifetime of handles.

mod support;

use std::error::Error as _;
use std::{io, thread};

use libarango::operations::{
    ClusterSetServerCount, CollectionCreate, DocumentGet, DocumentInsert, TransactionBegin,
};
use libarango::{Client, Database, Execution, Object, Status, StringOrInteger, Value};
use support::{client, database, database_of, hosts, new_collection, numbers, requests};

#[test]
fn handles_and_errors_are_shared_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    fn moves<T: Send>() {}
    is_shared::<(Client, Database, libarango::AsyncDatabase, libarango::Queue)>();
    is_shared::<(libarango::Error, libarango::Row, libarango::Events, Object)>();
    moves::<(libarango::Response, libarango::Cursor, libarango::Import)>();
    moves::<(libarango::Submission, libarango::AsyncCursor, libarango::AsyncImport)>();
}

#[test]
fn typed_methods_send_the_arguments_that_are_given() {
    let db = database();
    let name = new_collection(&db);
    let options = DocumentInsert { return_new: Some(true), ..Default::default() };
    let inserted = db.document().insert(&name, r#"{"_key": "a b", "n": 1}"#, options);
    assert_eq!(inserted.unwrap_err().status(), Status::Server);
    let inserted = db.document().insert(&name, r#"{"_key": "a", "n": 1}"#, options).unwrap();
    assert_eq!(inserted.value().get("new").unwrap().get("n").unwrap().integer(), Some(1));
    db.document().insert(&name, r#"{"_key": "b"}"#, Default::default()).unwrap();
    let sent = requests(&format!("/_api/document/{name}"));
    assert_eq!(sent.iter().filter(|each| each.ends_with("?returnNew=true")).count(), 2);
    assert_eq!(sent.iter().filter(|each| !each.contains('?')).count(), 1);
}

#[test]
fn results_are_values_and_text() {
    let db = database();
    assert_eq!(db.cluster().server_role().unwrap().value().string().unwrap(), "COORDINATOR");
    assert_eq!(db.cluster().endpoints().unwrap().rows().len(), 3);
    let name = numbers(&db, 4);
    let count = db.collection().count(&name, Default::default()).unwrap();
    assert_eq!(count.value().get("count").map_or(count.value().integer(), Value::integer), Some(4));
    let response = db.collection().truncate(&name, Default::default()).unwrap();
    assert_eq!((response.http_status(), response.execution()), (200, Execution::Executed));
    assert!(hosts().contains(response.host().unwrap()));
    assert!(response.header("content-TYPE").unwrap().starts_with("application/json"));
    assert_eq!((response.header("x-none"), response.header("\0")), (None, None));
    assert!(Value::new(response.headers()).members().count() > 1);
    assert_eq!(Value::new(response.attempts()).elements().count(), 1);
}

#[test]
fn null_is_a_value_where_the_operation_has_it() {
    let db = database();
    let options = ClusterSetServerCount {
        coordinators: Some(Some(7)),
        dbservers: Some(Some(8)),
        ..Default::default()
    };
    db.cluster().set_server_count(options).unwrap();
    let options = ClusterSetServerCount { coordinators: Some(None), ..Default::default() };
    db.cluster().set_server_count(options).unwrap();
    let count = db.cluster().server_count().unwrap();
    let value = count.value();
    assert!(value.get("numberOfCoordinators").unwrap().is_null(), "{count:?}");
    assert_eq!(value.get("numberOfDBServers").unwrap().integer(), Some(8));
}

#[test]
fn arguments_of_several_types() {
    let db = database();
    let name = new_collection(&db) + "_r";
    let options = CollectionCreate {
        replication_factor: Some(StringOrInteger::Integer(2)),
        r#type: None,
        ..Default::default()
    };
    db.collection().create(&name, options).unwrap();
    let properties = db.collection().properties(&name).unwrap();
    assert_eq!(properties.value().get("replicationFactor").unwrap().integer(), Some(2));
    db.cluster().toggle_maintenance_mode("off").unwrap();
    db.cluster().toggle_maintenance_mode(60).unwrap();
    db.cluster().toggle_maintenance_mode("off").unwrap();

    let write = [name.as_str()];
    let options = TransactionBegin { write: Some(&write), ..Default::default() };
    let begun = db.transaction().begin(options).unwrap();
    let id = begun.value().get("id").and_then(Value::string).or(begun.value().string()).unwrap();
    let inside = db.with_options(Object::new().with("transaction", &id)).unwrap();
    inside.document().insert(&name, r#"{"_key": "t"}"#, Default::default()).unwrap();
    assert!(db.document().get(&name, "t", Default::default()).is_err());
    inside.transaction().commit(&id).unwrap();
    assert!(db.document().get(&name, "t", Default::default()).is_ok());
}

#[test]
fn integers_of_64_bits_and_strings_are_exact() {
    let db = database();
    let name = new_collection(&db);
    let text = "\"quoted\" \\ \n \u{1} grün 日本 😀 \u{0}";
    let document = Object::new()
        .with("_key", "k")
        .with("odd", 9_007_199_254_740_993_i64)
        .with("min", i64::MIN)
        .with("text", text);
    db.document().insert(&name, document.as_str(), Default::default()).unwrap();
    let read = db.document().get(&name, "k", Default::default()).unwrap();
    assert!(read.json().contains("9007199254740993"));
    assert_eq!(read.value().get("odd").unwrap().integer(), Some(9_007_199_254_740_993));
    assert_eq!(read.value().get("min").unwrap().integer(), Some(i64::MIN));
    assert_eq!(read.value().get("text").unwrap().string().unwrap(), text);
    assert_eq!(read.value().get("text").unwrap().integer(), None);
}

#[test]
fn an_error_has_all_members() {
    let db = database();
    let error = db.document().get("missing", "1", DocumentGet::default()).unwrap_err();
    assert_eq!((error.status(), error.status().name()), (Status::Server, "ARANGO_ERR_SERVER"));
    assert_eq!((error.http_status(), error.error_num()), (Some(404), Some(1203)));
    assert_eq!(error.error_name(), Some("ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"));
    assert_eq!(error.execution(), Execution::Executed);
    assert_eq!(error.operation().as_deref(), Some("document.get"));
    assert_eq!(error.reason(), None);
    assert!(hosts().contains(error.host().unwrap()));
    assert!(error.message().contains(&error.server_message().unwrap()));
    assert_eq!(Value::new(error.attempts()).elements().count(), 1);
    assert_eq!(Value::new(error.json()).get("error_num").unwrap().integer(), Some(1203));
    assert_eq!((error.to_string(), error.source().is_none()), (error.message().to_owned(), true));
    let shown = format!("{error:?}");
    assert!(shown.contains("1203") && shown.contains("Server"), "{shown}");
    let outer = io::Error::from(error);
    let inner: &libarango::Error = outer.get_ref().unwrap().downcast_ref().unwrap();
    assert_eq!(inner.error_num(), Some(1203));
}

#[test]
fn invalid_arguments_are_errors_before_anything_is_sent() {
    let db = database();
    let errors = [
        db.call("cluster.nonsense", Object::new()).unwrap_err(),
        db.call("cluster.health", "[]").unwrap_err(),
        db.call("cluster.health", "").unwrap_err(),
        db.call("cluster.health", Object::new().with("x", 1)).unwrap_err(),
        db.call("cluster\0health", Object::new()).unwrap_err(),
        db.call("document.get", Object::new().with("collection", 1)).unwrap_err(),
        db.call_with("document.insert", r#"{"collection": "c"}"#, "{").unwrap_err(),
        db.call_with("document.insert", r#"{"collection": "c"}"#, "").unwrap_err(),
        db.call_with("document.insert", r#"{"collection": "c"}"#, [0xff]).unwrap_err(),
        db.document().get("a/b", "1", Default::default()).unwrap_err(),
        db.document().get("a\0b", "1", Default::default()).unwrap_err(),
        db.cluster().execute_rebalance_plan("[], \"x\": 1", Default::default()).unwrap_err(),
        db.cluster().execute_rebalance_plan("", Default::default()).unwrap_err(),
        db.cluster().execute_rebalance_plan("{}", Default::default()).unwrap_err(),
        db.request("GET", "/a\0b", Object::new(), None).unwrap_err(),
        db.request("FETCH", "/_api/version", Object::new(), None).unwrap_err(),
        db.with_options(Object::new().with("timeout", 1)).unwrap_err(),
        db.with_options(Object::new().with("queue_time_limit", f64::NAN)).unwrap_err(),
        db.open_cursor("RETURN 1", "[1]", Object::new()).unwrap_err(),
        db.open_import("c", Object::new().with("chunk_bytes", "x")).unwrap_err(),
        db.set_password("root", "a\0b").unwrap_err(),
        db.client().events(Some("nonsense")).unwrap_err(),
        Client::new("ftp://host").unwrap_err(),
        Client::with_options("http://host", "nonsense", Object::new()).unwrap_err(),
        Client::with_options("http://host", "random", "[1]").unwrap_err(),
    ];
    for (index, error) in errors.iter().enumerate() {
        assert_eq!(error.status(), Status::Argument, "{index}: {error}");
        assert_eq!(error.execution(), Execution::NotExecuted, "{index}: {error}");
        assert!(!error.message().is_empty(), "{index}");
    }
}

#[test]
fn a_request_gives_any_body() {
    let db = database();
    let version = db.request("GET", "/_api/version", Object::new(), None).unwrap();
    assert_eq!(version.value().get("server").unwrap().string().unwrap(), "arango");
    assert_eq!(version.body(), version.json().as_bytes());
    let body = r#"{"query": "RETURN 9007199254740993"}"#;
    let headers = Object::new().with("x-test", "yes");
    let rows = db.request("POST", "/_api/cursor", headers, Some(body.as_bytes())).unwrap();
    assert_eq!(rows.value().get("result").unwrap().as_str(), "[9007199254740993]");
    let metrics = db.server().metrics(Default::default()).unwrap();
    assert!(metrics.value().string().unwrap().contains("arangodb"));
    let error = db.request("GET", "/_api/none", Object::new(), None).unwrap_err();
    assert_eq!(error.http_status(), Some(404));
}

#[test]
fn an_operation_on_many_documents_counts_errors() {
    let db = database();
    let name = new_collection(&db);
    let documents = r#"[{"_key": "a"}, {"_key": "a"}, {"_key": "b"}]"#;
    let response = db.document().insert_many(&name, documents, Default::default()).unwrap();
    assert_eq!((response.row_count(), response.row_errors()), (3, 1));
    let rows: Vec<_> = response.rows().map(Value::new).collect();
    assert_eq!(rows[1].get("errorNum").unwrap().integer(), Some(1210));
    assert_eq!(rows[2].get("_key").unwrap().string().unwrap(), "b");
}

#[test]
fn a_database_keeps_its_client_open() {
    let db = {
        let client = client();
        database_of(&client)
    };
    db.cluster().health().unwrap();
    let derived = db.with_timeout(std::time::Duration::from_secs(50)).unwrap();
    drop(db);
    derived.cluster().health().unwrap();
    assert_eq!(
        derived.client().stats().unwrap().value().get("retries").unwrap().integer(),
        Some(0)
    );
}

#[test]
fn calls_after_close_are_errors() {
    let client = client();
    let db = database_of(&client);
    let mut cursor =
        db.open_cursor("FOR i IN 1..10 RETURN i", "{}", "{\"batch_size\": 2}").unwrap();
    cursor.next().unwrap().unwrap();
    let mut import = db.open_import("c", Object::new()).unwrap();
    let asynchronous = db.to_async().unwrap();
    let events = client.events(None).unwrap();
    let again = client.clone();
    client.close();
    again.close();
    let statuses = [
        db.cluster().health().unwrap_err().status(),
        db.request("GET", "/", "{}", None).unwrap_err().status(),
        client.stats().unwrap_err().status(),
        client.refresh_hosts().unwrap_err().status(),
        client.database("_system", "root", "").unwrap_err().status(),
        client.events(None).unwrap_err().status(),
        support::block_on(asynchronous.cluster().health()).unwrap_err().status(),
        db.open_cursor("RETURN 1", "{}", "{}")
            .and_then(|mut c| c.next().unwrap())
            .unwrap_err()
            .status(),
        cursor.by_ref().find_map(Result::err).unwrap().status(),
        import.add("{}\n").and_then(|()| import.finish().map(drop)).unwrap_err().status(),
    ];
    assert_eq!(statuses, [Status::Closed; 10]);
    assert!(cursor.next().is_none());
    drop((events, again, client, asynchronous, db));
    assert!(cursor.next().is_none());
}

#[test]
fn credentials_can_be_replaced() {
    let db = database();
    let derived = db.with_options("{}").unwrap();
    db.set_password("root", "wrong").unwrap();
    assert_eq!(derived.cluster().health().unwrap_err().status(), Status::Auth);
    db.set_token("nonsense").unwrap();
    assert_eq!(derived.cluster().health().unwrap_err().status(), Status::Auth);
    derived.set_password("root", &std::env::var("ARANGO_PASSWORD").unwrap()).unwrap();
    db.cluster().health().unwrap();
}

#[test]
fn a_client_verifies_finds_hosts_and_has_options() {
    let client = Client::with_options(&hosts(), "sticky", r#"{"timeout_ms": 50000}"#).unwrap();
    let verify = Object::new().with("verify", true);
    let password = std::env::var("ARANGO_PASSWORD").unwrap();
    let db = client.database_with_options("_system", "root", &password, verify.clone()).unwrap();
    let refused = client.database_with_options("_system", "root", "wrong", verify).unwrap_err();
    assert_eq!(refused.status(), Status::Auth);
    db.cluster().health().unwrap();
    assert_eq!(client.refresh_hosts().unwrap().rows().len(), 3);
    let stats = client.stats().unwrap();
    assert_eq!(stats.value().get("strategy").unwrap().string().unwrap(), "sticky");
}

#[test]
fn eight_threads_share_a_database() {
    let db = database();
    let name = new_collection(&db);
    thread::scope(|scope| {
        for number in 0..8 {
            let (db, name) = (&db, &name);
            scope.spawn(move || {
                for n in 0..25 {
                    let key = format!("{number}-{n}");
                    let document = Object::new().with("_key", &key).with("n", n);
                    db.document().insert(name, document.as_str(), Default::default()).unwrap();
                    let read = db.document().get(name, &key, Default::default()).unwrap();
                    assert_eq!(read.value().get("n").unwrap().integer(), Some(n));
                    assert!(db.document().get(name, "none", Default::default()).is_err());
                }
            });
        }
    });
    let cursor = db.open_cursor(
        "FOR d IN @@name COLLECT WITH COUNT INTO n RETURN n",
        Object::new().with("@name", &name),
        Object::new(),
    );
    assert_eq!(&*cursor.unwrap().next().unwrap().unwrap(), "200");
}
