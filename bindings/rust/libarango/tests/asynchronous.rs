//! Calls as futures, over the thread of a client and over a queue of the caller.

mod support;

use std::future::Future;
use std::os::unix::io::{AsFd, AsRawFd};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake};
use std::thread;
use std::time::Duration;

use libarango::operations::DocumentInsert;
use libarango::{Client, Object, Queue, Status, Submission};
use support::{block_on, client, database_of, hosts, new_collection, poll_once, wait_until};

#[test]
fn typed_methods_are_futures() {
    let db = database_of(&client());
    let name = new_collection(&db);
    let db = db.to_async().unwrap();
    block_on(async {
        let options = DocumentInsert { return_new: Some(true), ..Default::default() };
        let inserted = db.document().insert(&name, r#"{"_key": "a"}"#, options).await.unwrap();
        assert!(inserted.value().get("new").is_some());
        assert!(db.document().get(&name, "a", Default::default()).await.is_ok());
        let error = db.document().get(&name, "b", Default::default()).await.unwrap_err();
        assert_eq!(error.error_num(), Some(1202));
        let called = db.call("cluster.endpoints", "{}").await.unwrap();
        assert_eq!(called.row_count(), 3);
        let arguments = Object::new().with("collection", &name);
        db.call_with("document.insert", arguments, r#"{"_key": "c"}"#).await.unwrap();
        let version = db.request("GET", "/_api/version", "{}", None).await.unwrap();
        assert_eq!(version.http_status(), 200);
        db.blocking().cluster().health().unwrap();
    });
}

#[test]
fn invalid_arguments_are_errors_of_the_future() {
    let db = database_of(&client()).to_async().unwrap();
    let submissions = [
        db.call("cluster.nonsense", "{}"),
        db.call("cluster\0health", "{}"),
        db.call("cluster.health", Object::new().with_json("x", "1,2")),
        db.call("cluster.health", "{}\0"),
        db.call_with("document.insert", "{\"collection\": \"c\"}", ""),
        db.request("GET", "\0", "{}", None),
        db.request("GET", "/", "[]", None),
        db.document().get("a/b", "c", Default::default()),
    ];
    for (index, submission) in submissions.into_iter().enumerate() {
        submission.cancel();
        let error = block_on(submission).unwrap_err();
        assert_eq!(error.status(), Status::Argument, "{index}: {error}");
    }
}

#[test]
fn thousand_calls_are_under_way_concurrently() {
    let client = client();
    let db = database_of(&client).to_async().unwrap();
    let submissions: Vec<_> = (0..1000).map(|_| db.cluster().server_role()).collect();
    // The futures keep the client open.
    drop((db, client));
    for submission in submissions {
        block_on(submission).unwrap();
    }
}

#[test]
fn threads_wait_for_futures_of_one_client() {
    let db = database_of(&client()).to_async().unwrap();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..50 {
                    block_on(db.cluster().server_role()).unwrap();
                }
            });
        }
    });
}

#[test]
fn limits_and_the_end_of_the_client_are_errors_of_the_future() {
    let client = Client::with_options(&hosts(), "random", "{\"max_in_flight\": 1}").unwrap();
    let db = database_of(&client).to_async().unwrap();
    let submissions: Vec<_> = (0..200).map(|_| db.cluster().health()).collect();
    let busy = submissions.into_iter().filter_map(|each| block_on(each).err());
    assert!(busy.map(|error| assert_eq!(error.status(), Status::Busy)).count() > 0);
    client.close();
    assert_eq!(block_on(db.cluster().health()).unwrap_err().status(), Status::Closed);
}

#[test]
fn a_finished_future_panics_when_it_is_polled_and_nothing_else_breaks() {
    let db = database_of(&client()).to_async().unwrap();
    let mut submission = db.cluster().health();
    block_on(&mut submission).unwrap();
    let polled =
        thread::scope(|scope| scope.spawn(|| poll_once(&mut submission).is_ready()).join());
    assert!(polled.is_err());
    block_on(db.cluster().health()).unwrap();
}

/// Panics when it is woken.
struct Panics(AtomicUsize);

impl Wake for Panics {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
        std::panic::resume_unwind(Box::new("woken"));
    }
}

#[test]
fn a_waker_that_panics_does_not_end_the_thread() {
    let db = database_of(&client()).to_async().unwrap();
    let panics = Arc::new(Panics(AtomicUsize::new(0)));
    let waker = panics.clone().into();
    let mut submission = db.cluster().health();
    while Pin::new(&mut submission).poll(&mut Context::from_waker(&waker)).is_pending() {
        wait_until("the waker", || panics.0.load(Ordering::SeqCst) > 0);
    }
    block_on(db.cluster().health()).unwrap();
}

/// Owns the last handle of a client, and drops it when it is woken.
struct Owner(Mutex<Option<Submission>>, AtomicBool);

impl Wake for Owner {
    fn wake(self: Arc<Self>) {
        drop(self.0.lock().unwrap().take());
        self.1.store(true, Ordering::SeqCst);
    }
}

#[test]
fn the_last_handle_may_be_dropped_by_the_thread_of_the_queue() {
    for _ in 0..20 {
        let db = database_of(&client()).to_async().unwrap();
        let owner = Arc::new(Owner(Mutex::default(), AtomicBool::new(false)));
        let waker = owner.clone().into();
        let mut guard = owner.0.lock().unwrap();
        let submission = guard.insert(db.cluster().health());
        let polled = Pin::new(submission).poll(&mut Context::from_waker(&waker));
        drop(db);
        drop(guard);
        if polled.is_pending() {
            wait_until("the drop", || owner.1.load(Ordering::SeqCst));
        }
    }
}

extern "C" {
    fn poll(descriptors: *mut PollFd, count: std::os::raw::c_ulong, timeout: i32) -> i32;
}

#[repr(C)]
struct PollFd {
    fd: i32,
    events: i16,
    revents: i16,
}

/// Waits until a descriptor is readable.
fn wait_readable(descriptor: i32, timeout: Duration) -> bool {
    let mut watched = PollFd { fd: descriptor, events: 1, revents: 0 };
    // SAFETY: the array has one element.
    unsafe { poll(&mut watched, 1, timeout.as_millis() as i32) == 1 }
}

#[test]
fn an_event_loop_watches_the_descriptor_of_a_queue() {
    let queue = Queue::new().unwrap();
    let clients = [client(), client()];
    let databases = clients.map(|client| database_of(&client).to_async_with(&queue));
    let submit = |number: usize| databases[number % 2].cluster().health();
    let mut submissions: Vec<_> = (0..100).map(submit).collect();
    let descriptor = queue.as_fd().as_raw_fd();
    let mut finished = 0;
    let mut dispatched = 0;
    while !submissions.is_empty() {
        submissions.retain_mut(|submission| match poll_once(submission) {
            Poll::Ready(result) => {
                finished += usize::from(result.is_ok());
                false
            }
            Poll::Pending => true,
        });
        if !submissions.is_empty() {
            assert!(wait_readable(descriptor, support::PATIENCE));
            dispatched += queue.dispatch();
        }
    }
    assert_eq!((finished, dispatched, queue.dispatch()), (100, 100, 0));
    assert!(!wait_readable(descriptor, Duration::ZERO));
}

#[test]
fn a_queue_outlives_its_clients_and_futures() {
    let queue = Queue::new().unwrap();
    let db = database_of(&client()).to_async_with(&queue);
    let kept = db.cluster().health();
    drop(db.cluster().health());
    drop(db);
    drop(kept);
    wait_until("two results", {
        let mut results = 0;
        move || {
            results += queue.dispatch();
            results == 2
        }
    });
}
