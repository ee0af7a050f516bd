//! The memory of a process does not grow with its calls. The only test of its program.

mod support;

use std::fs;
use std::os::unix::io::AsRawFd;

use libarango::{Object, Queue};
use support::{block_on, client, database_of, numbers};

/// The resident memory in KiB.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// The number of open descriptors.
fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

#[test]
fn memory_does_not_grow_over_thousands_of_calls() {
    let client = client();
    let db = database_of(&client);
    let collection = numbers(&db, 200);
    let work = |count: usize| {
        for _ in 0..count {
            db.cluster().health().unwrap();
            let error = db.document().get("missing", "1", Default::default()).unwrap_err();
            assert!(error.reason().is_none());
            let asynchronous = db.to_async().unwrap();
            // Nothing of these is sent.
            for _ in 0..10 {
                db.call("cluster.health", "[]").unwrap_err();
                block_on(asynchronous.call("cluster.health", "[]")).unwrap_err();
                db.open_cursor("RETURN 1", "{}", "{}").unwrap();
                db.open_import("c", "{}").unwrap();
                db.with_options("{}").unwrap();
                assert!(Queue::new().unwrap().as_raw_fd() > 0);
            }
            drop(asynchronous.cluster().health());
            block_on(asynchronous.cluster().server_role()).unwrap();
            let name = Object::new().with("@name", &collection);
            let mut cursor = db
                .open_cursor(
                    "FOR d IN @@name RETURN d",
                    name,
                    Object::new().with("batch_size", 100),
                )
                .unwrap();
            let kept = cursor.by_ref().take(150).last().unwrap().unwrap();
            drop(cursor);
            assert!(kept.value().get("n").is_some());
            let other = support::client();
            drop((database_of(&other).to_async().unwrap(), other.events(None).unwrap(), other));
        }
    };
    work(200);
    let (before, descriptors_before) = (resident(), descriptors());
    work(600);
    let descriptors = descriptors();
    assert!(descriptors < descriptors_before + 100, "{descriptors_before}, then {descriptors}");
    let growth = resident().saturating_sub(before);
    // A leak of 200 bytes in each of 6,000 calls is more.
    assert!(growth < 1024, "{growth} KiB more than {before} KiB");
}
