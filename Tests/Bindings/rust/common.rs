//! The common program (../README.md).

use std::future::Future;
use std::io::{self, BufRead, Write};
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::Instant;
use std::{env, error, process};

use libarango::{operations::CollectionCreate, AsyncDatabase, Client, Database, Error, Object};

type Outcome = Result<(), Box<dyn error::Error>>;

/// Wakes a thread that waits for a future.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    let waker = Arc::new(Unpark(thread::current())).into();
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

/// Asks the test for something and waits until it is done.
fn ask(question: &str) -> Outcome {
    println!("{question}?");
    io::stdin().lock().read_line(&mut String::new())?;
    Ok(())
}

fn show_errors(db: &Database) {
    let error = db.document().get("missing", "1", Default::default()).unwrap_err();
    let (number, name) = (error.error_num().unwrap_or(0), error.error_name().unwrap_or("none"));
    println!("server error {} {number} {name} {}", error.status(), error.execution());
    let error = db.call("cluster.nonsense", Object::new()).unwrap_err();
    let number = error.error_num().unwrap_or(0);
    println!("argument error {} {number} {}", error.status(), error.execution());
}

async fn submit_hundred(db: &AsyncDatabase) {
    let submissions: Vec<_> = (0..100).map(|_| db.cluster().health()).collect();
    let (mut arrived, mut succeeded) = (0, 0);
    for submission in submissions {
        let result = submission.await;
        arrived += 1;
        succeeded += usize::from(result.is_ok());
    }
    println!("submitted {arrived} succeeded {succeeded}");
}

fn insert_documents(db: &Database) -> Result<(), Error> {
    db.collection().create("numbers", CollectionCreate::default())?;
    let mut inserted = 0;
    for n in (1..10).chain([9_007_199_254_740_993_i64]) {
        let document = Object::new().with("value", n);
        db.document().insert("numbers", document.as_str(), Default::default())?;
        inserted += 1;
    }
    println!("inserted {inserted}");
    Ok(())
}

fn read_rows(db: &Database) -> Result<(), Error> {
    let query = "FOR d IN numbers SORT d.value RETURN d.value";
    let cursor = db.open_cursor(query, Object::new(), Object::new().with("batch_size", 3))?;
    let rows = cursor.collect::<Result<Vec<_>, _>>()?;
    let last = rows.last().and_then(|row| row.value().integer()).unwrap_or(0);
    println!("rows {} last {last}", rows.len());
    Ok(())
}

fn import_lines(db: &Database) -> Outcome {
    db.collection().create("lines", CollectionCreate::default())?;
    let mut import = db.open_import("lines", Object::new())?;
    for n in 0..1000 {
        writeln!(import, r#"{{"_key": "k{n}", "n": {n}}}"#)?;
    }
    let summary = import.finish()?;
    let created = summary.value().get("created").and_then(|created| created.integer());
    println!("imported {}", created.unwrap_or(0));
    Ok(())
}

fn interrupt_call(db: &AsyncDatabase) {
    let call = db.cluster().health();
    println!("waiting");
    call.cancel();
    match block_on(call) {
        Err(error) if error.status() == libarango::Status::Cancelled => println!("interrupted"),
        _ => println!("finished"),
    }
}

fn measure(db: &Database, count: u32) -> Result<(), Error> {
    db.cluster().health()?;
    let begin = Instant::now();
    for _ in 0..count {
        db.cluster().health()?;
    }
    println!("{}", begin.elapsed().as_nanos());
    Ok(())
}

fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (hosts, username, password) = match &*arguments {
        [hosts, username, password, ..] => (hosts, username, password),
        _ => process::exit(64),
    };
    let client = Client::new(hosts)?;
    let db = client.database("_system", username, password)?;
    if let Some(count) = arguments.get(3) {
        return Ok(measure(&db, count.parse()?)?);
    }
    println!("version {}", libarango::version());
    let health = db.cluster().health()?;
    let servers = health.value().get("Health").map_or(0, |health| health.members().count());
    println!("health {servers}");
    show_errors(&db);
    let asynchronous = db.to_async()?;
    block_on(submit_hundred(&asynchronous));
    ask("stop a coordinator")?;
    block_on(submit_hundred(&asynchronous));
    insert_documents(&db)?;
    read_rows(&db)?;
    import_lines(&db)?;
    ask("hang all coordinators")?;
    interrupt_call(&asynchronous);
    client.close();
    let error = db.cluster().health().unwrap_err();
    println!("closed {}", error.status());
    Ok(())
}
