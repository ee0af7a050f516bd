//! Functions of all tests: the test cluster of the environment, and waiting for futures.
#![allow(dead_code)] // Each test program uses a part.

use std::env;
use std::future::Future;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use libarango::{Client, Database, Object};

/// A generous limit for states that a test waits for.
pub const PATIENCE: Duration = Duration::from_secs(60);

fn variable(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run pytest Tests/Bindings -k rust"))
}

pub fn hosts() -> String {
    variable("ARANGO_HOSTS")
}

pub fn client() -> Client {
    Client::new(&hosts()).unwrap()
}

pub fn database_of(client: &Client) -> Database {
    let (username, password) = (variable("ARANGO_USERNAME"), variable("ARANGO_PASSWORD"));
    client.database("_system", &username, &password).unwrap()
}

pub fn database() -> Database {
    database_of(&client())
}

/// Creates a collection with a name of its own, and returns the name.
pub fn new_collection(db: &Database) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("rust_{}_{number}", std::process::id());
    db.collection().create(&name, Default::default()).unwrap();
    name
}

/// Creates a collection of documents with n from 0 to count - 1.
pub fn numbers(db: &Database, count: u32) -> String {
    let name = new_collection(db);
    let documents: Vec<_> = (0..count).map(|n| Object::new().with("n", n)).collect();
    let mut text = String::new();
    libarango::ToJson::to_json(&documents, &mut text);
    db.document().insert_many(&name, &text, Default::default()).unwrap();
    name
}

/// Sends a request to the control port, and returns the body of the response.
pub fn control(method: &str, path: &str, body: &str) -> String {
    let address = variable("ARANGO_CONTROL");
    let address = address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(address).unwrap();
    let size = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {size}\r\n\r\n{body}"
    )
    .unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 200"), "{path}: {response}");
    response.split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// The method and path of each request that the cluster has received and whose path has `part`.
pub fn requests(part: &str) -> Vec<String> {
    let body = control("GET", "/_sim/requests", "");
    let list = libarango::Value::new(&body);
    let rows = list.get("requests").unwrap_or(list);
    rows.elements()
        .map(|row| {
            let member = |name| row.get(name).and_then(|value| value.string()).unwrap_or_default();
            format!("{} {}", member("method"), member("path"))
        })
        .filter(|request| request.contains(part))
        .collect()
}

/// The number of requests in flight of a client.
pub fn in_flight(client: &Client) -> i64 {
    let stats = client.stats().unwrap();
    let hosts = stats.value().get("hosts").unwrap();
    hosts.elements().map(|host| host.get("in_flight").unwrap().integer().unwrap()).sum()
}

/// Waits for a state.
pub fn wait_until(what: &str, mut is_reached: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !is_reached() {
        assert!(begin.elapsed() < PATIENCE, "not within {PATIENCE:?}: {what}");
        thread::sleep(Duration::from_millis(10));
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    let waker = Arc::new(Unpark(thread::current())).into();
    let begin = Instant::now();
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park_timeout(PATIENCE),
        }
        assert!(begin.elapsed() < PATIENCE, "the future does not end");
    }
}

/// Polls a future once.
pub fn poll_once<F: Future + Unpin>(future: &mut F) -> Poll<F::Output> {
    let waker = Arc::new(Unpark(thread::current())).into();
    std::pin::Pin::new(future).poll(&mut Context::from_waker(&waker))
}
