//! Failures of coordinators, which the control port of the test cluster makes. One test at a time.

mod support;

use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{env, process, thread};

use libarango::{
    AsyncDatabase, Client, Cursor, Database, Error, Execution, Object, Response, Status, Value,
};
use support::{
    block_on, client, control, database_of, in_flight, numbers, poll_once, requests, wait_until,
};

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The cluster in its initial state, which it has again when the value is dropped.
struct Cluster {
    _guard: MutexGuard<'static, ()>,
}

impl Cluster {
    fn new() -> Cluster {
        let guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        control("POST", "/_sim/reset", "{}");
        Cluster { _guard: guard }
    }

    fn coordinators(&self) -> Vec<(String, String)> {
        let state = control("GET", "/_sim/state", "");
        let servers = Value::new(&state).get("servers").unwrap();
        let member = |server: Value<'_>, name| server.get(name).unwrap().string().unwrap();
        let coordinators = servers
            .elements()
            .filter(|each| member(*each, "role").eq_ignore_ascii_case("coordinator"));
        coordinators.map(|each| (member(each, "short_name"), member(each, "endpoint"))).collect()
    }

    fn act(&self, server: &str, action: &str) {
        control("POST", &format!("/_sim/servers/{server}/{action}"), "{}");
    }

    fn act_all(&self, action: &str) {
        self.coordinators().iter().for_each(|(name, _)| self.act(name, action));
    }

    /// The short name of the coordinator with an endpoint or URL.
    fn name_of(&self, url: &str) -> String {
        let port = |text: &str| text.rsplit(':').next().unwrap().to_owned();
        let found =
            self.coordinators().into_iter().find(|(_, endpoint)| port(endpoint) == port(url));
        found.unwrap().0
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        control("POST", "/_sim/reset", "{}");
    }
}

fn status(result: Result<Response, Error>) -> Option<Status> {
    result.err().map(|error| error.status())
}

#[test]
fn calls_futures_and_cursors_go_to_another_coordinator() {
    let cluster = Cluster::new();
    let client = client();
    let db = database_of(&client);
    let events = client.events(Some("host_down,retry")).unwrap();
    let collection = numbers(&db, 10);
    cluster.act(&cluster.coordinators()[1].0, "stop");
    for _ in 0..6 {
        db.cluster().health().unwrap();
        block_on(db.to_async().unwrap().cluster().health()).unwrap();
        let query = Object::new().with("@name", &collection);
        let options = Object::new().with("batch_size", 3);
        let cursor = db.open_cursor("FOR d IN @@name RETURN d.n", query, options).unwrap();
        assert_eq!(cursor.map(Result::unwrap).count(), 10);
    }
    let first = events.next_within(support::PATIENCE).unwrap();
    assert!(["host_down", "retry"]
        .map(Some)
        .contains(&first.value().get("event").and_then(Value::string).as_deref()));
    assert!(events.next_within(support::PATIENCE).is_some());
    let stats = client.stats().unwrap();
    assert!(stats.value().get("retries").unwrap().integer().unwrap() > 0);
}

#[test]
fn a_cursor_without_its_coordinator_is_lost() {
    let cluster = Cluster::new();
    let db = database_of(&client());
    let options = Object::new().with("batch_size", 2);
    let mut cursor = db.open_cursor("FOR i IN 1..9 RETURN i", Object::new(), options).unwrap();
    let first = cursor.next().unwrap().unwrap();
    let host = cursor.info().unwrap().value().get("host").unwrap().string().unwrap();
    cluster.act(&cluster.name_of(&host), "restart");
    assert_eq!(&*cursor.next().unwrap().unwrap(), "2");
    let error = cursor.next().unwrap().unwrap_err();
    assert!(error.reason().is_some(), "{error:?} {}", error.json());
    assert!(!cursor.has_more() && cursor.next().is_none());
    assert_eq!(&*first, "1");
}

#[test]
fn a_batch_whose_response_is_late_is_read_again() {
    let cluster = Cluster::new();
    let db = database_of(&client());
    let impatient = db.with_timeout(Duration::from_millis(300)).unwrap();
    let options = Object::new().with("batch_size", 3).with("read_only", true);
    let query = "FOR i IN 1..9 RETURN i";
    let mut cursor = impatient.open_cursor(query, Object::new(), options).unwrap();
    let mut rows: Vec<String> = Vec::new();
    // A busy machine may let other attempts expire, too.
    let mut read = |cursor: &mut Cursor| {
        if let Ok(batch) = cursor.next_batch()? {
            rows.extend(batch.rows().map(str::to_owned));
        }
        Some(rows.len())
    };
    while read(&mut cursor) == Some(0) {}
    cluster.act_all("hang");
    let error = cursor.next().unwrap().unwrap_err();
    assert_eq!((error.status(), cursor.has_more()), (Status::Timeout, true));
    assert!(cursor.next().is_none());
    cluster.act_all("resume");
    while read(&mut cursor).is_some() {}
    assert_eq!(rows, ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
}

/// A streaming query cannot read a batch again, so its timeout is final.
#[test]
fn a_final_error_of_a_cursor_is_not_its_end() {
    let cluster = Cluster::new();
    let db = database_of(&client()).with_timeout(Duration::from_secs(2)).unwrap();
    let options = || Object::new().with("batch_size", 2).with("stream", true).with("prefetch", 0);
    let query = "FOR i IN 1..30 RETURN i";
    let mut cursor = db.open_cursor(query, Object::new(), options()).unwrap();
    let asynchronous = db.to_async().unwrap();
    let mut futures = asynchronous.open_cursor(query, Object::new(), options()).unwrap();
    assert_eq!(cursor.next_batch().unwrap().unwrap().row_count(), 2);
    assert_eq!(block_on(futures.next_batch()).unwrap().unwrap().row_count(), 2);
    cluster.act_all("hang");
    assert_eq!(status(cursor.next_batch().unwrap()), Some(Status::Timeout));
    assert_eq!(status(block_on(futures.next_batch()).unwrap()), Some(Status::Timeout));
    cluster.act_all("resume");
    for _ in 0..3 {
        assert!(!cursor.has_more() && !futures.has_more());
        let error = cursor.next_batch().unwrap().unwrap_err();
        assert_eq!((error.error_num(), error.error_name()), (None, None));
        assert!(block_on(futures.next_batch()).unwrap().is_err());
    }
}

fn hanging() -> (Cluster, Client, Database, AsyncDatabase) {
    let cluster = Cluster::new();
    let client = client();
    let db = database_of(&client);
    db.cluster().health().unwrap();
    let asynchronous = db.to_async().unwrap();
    cluster.act_all("hang");
    (cluster, client, db, asynchronous)
}

#[test]
fn a_dropped_future_cancels_its_call() {
    let (_cluster, client, _, db) = hanging();
    let mut submissions: Vec<_> = (0..20).map(|_| db.cluster().health()).collect();
    assert!(submissions.iter_mut().all(|each| poll_once(each).is_pending()));
    wait_until("20 calls", || in_flight(&client) == 20);
    drop(submissions);
    wait_until("no calls", || in_flight(&client) == 0);
}

#[test]
fn a_cancelled_call_ends_with_an_error() {
    let (_cluster, _, _, db) = hanging();
    let submission = db.cluster().health();
    // The request after that of hanging().
    wait_until("a request", || requests("/cluster/health").len() == 2);
    submission.cancel();
    submission.cancel();
    let error = block_on(submission).unwrap_err();
    assert_eq!((error.status(), error.execution()), (Status::Cancelled, Execution::Unknown));
}

#[test]
fn a_dropped_future_of_a_batch_loses_no_row() {
    let (cluster, client, _, db) = hanging();
    let options = Object::new().with("batch_size", 4);
    let mut cursor = db.open_cursor("FOR i IN 1..10 RETURN i", "{}", options).unwrap();
    for _ in 0..3 {
        let mut batch = Box::pin(cursor.next_batch());
        assert!(poll_once(&mut batch).is_pending());
    }
    wait_until("a call", || in_flight(&client) == 1);
    assert!(cursor.has_more());
    cluster.act_all("resume");
    let mut rows = 0;
    while let Some(batch) = block_on(cursor.next_batch()) {
        rows += batch.unwrap().row_count();
    }
    assert_eq!(rows, 10);
}

#[test]
fn a_dropped_cursor_or_import_cancels_what_is_under_way() {
    let (_cluster, client, _, db) = hanging();
    let mut cursor = db.open_cursor("RETURN 1", "{}", "{}").unwrap();
    assert!(poll_once(&mut Box::pin(cursor.next_batch())).is_pending());
    let mut import = db.open_import("c", "{\"chunk_bytes\": 100}").unwrap();
    let write = import.add("{\"n\": 1}\n".repeat(1000));
    wait_until("calls", || in_flight(&client) > 1);
    drop(write);
    drop((cursor, import));
    wait_until("no calls", || in_flight(&client) == 0);
}

#[test]
fn close_ends_calls_of_all_threads() {
    let (_cluster, client, db, asynchronous) = hanging();
    thread::scope(|scope| {
        let calls: Vec<_> = (0..8)
            .map(|number| {
                let (db, client) = (&db, &client);
                scope.spawn(move || match number {
                    0 => client.refresh_hosts(),
                    1 => db.open_cursor("RETURN 1", "{}", "{}").unwrap().next_batch().unwrap(),
                    _ => db.cluster().health(),
                })
            })
            .collect();
        let submission = asynchronous.cluster().health();
        wait_until("9 calls", || in_flight(&client) == 9);
        client.close();
        for call in calls {
            assert_eq!(status(call.join().unwrap()), Some(Status::Closed));
        }
        assert_eq!(status(block_on(submission)), Some(Status::Closed));
    });
}

#[test]
fn a_call_that_waits_blocks_no_other_thread() {
    let cluster = Cluster::new();
    let client = client();
    let db = database_of(&client);
    let (name, endpoint) = cluster.coordinators().swap_remove(0);
    let port = endpoint.rsplit(':').next().unwrap();
    let hosts = support::hosts();
    let url = hosts.split(',').find(|url| url.ends_with(port)).unwrap();
    let slow = db.with_options(Object::new().with("host", url)).unwrap();
    cluster.act(&name, "hang");
    thread::scope(|scope| {
        let waiting = scope.spawn(|| slow.cluster().health());
        wait_until("a call", || in_flight(&client) >= 1);
        let other = client.database("_system", "root", &env::var("ARANGO_PASSWORD").unwrap());
        let other = other.unwrap().with_options(Object::new().with("attempt_timeout_ms", 1000));
        for _ in 0..4 {
            other.as_ref().unwrap().cluster().health().unwrap();
        }
        assert!(!waiting.is_finished());
        cluster.act(&name, "resume");
        assert!(waiting.join().unwrap().is_ok());
    });
}

#[test]
fn a_call_ends_with_its_timeout() {
    let (_cluster, _, db, _) = hanging();
    let db = db.with_timeout(Duration::from_millis(100)).unwrap();
    let error = db.cluster().health().unwrap_err();
    assert_eq!(error.status(), Status::Timeout);
    assert_ne!(error.execution(), Execution::Executed);
    let error = block_on(db.to_async().unwrap().cluster().health()).unwrap_err();
    assert_eq!(error.status(), Status::Timeout);
    assert_eq!(std::io::Error::from(error).kind(), std::io::ErrorKind::TimedOut);
}

/// The test runs itself in a process of its own, which exits.
#[test]
fn a_process_may_exit_while_calls_are_under_way() {
    const CHILD: &str = "LIBARANGO_TEST_CHILD";
    if env::var_os(CHILD).is_some() {
        let client = client();
        let db = database_of(&client);
        let asynchronous = db.to_async().unwrap();
        let submissions: Vec<_> = (0..20).map(|_| asynchronous.cluster().health()).collect();
        for _ in 0..4 {
            let db = db.clone();
            thread::spawn(move || db.cluster().health());
        }
        wait_until("24 calls", || in_flight(&client) == 24);
        std::mem::forget(submissions);
        process::exit(0);
    }
    let (_cluster, ..) = hanging();
    let ended = Command::new(env::current_exe().unwrap())
        .args(["--exact", "a_process_may_exit_while_calls_are_under_way", "--nocapture"])
        .env(CHILD, "1")
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(ended.success(), "{ended}");
}
