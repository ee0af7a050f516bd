//! Cursors and imports that wait.

mod support;

use std::error::Error as _;
use std::io::{self, Write};
use std::thread;

use libarango::{Object, Row, Status, Value};
use support::{
    block_on, client, database, database_of, new_collection, numbers, requests, wait_until,
};

const QUERY: &str = "FOR d IN @@name SORT d.n RETURN d.n";

fn name(collection: &str) -> Object {
    Object::new().with("@name", collection)
}

#[test]
fn a_cursor_iterates_over_all_rows() {
    let db = database();
    let collection = numbers(&db, 10);
    for batch_size in [1, 3, 10, 100] {
        let options = Object::new().with("batch_size", batch_size);
        let cursor = db.open_cursor(QUERY, name(&collection), options).unwrap();
        let rows: Vec<Row> = cursor.collect::<Result<_, _>>().unwrap();
        let numbers: Vec<_> = rows.iter().map(|row| row.value().integer().unwrap()).collect();
        assert_eq!(numbers, (0..10).collect::<Vec<_>>());
    }
    let mut empty = db.open_cursor("FOR i IN [] RETURN i", Object::new(), Object::new()).unwrap();
    assert!(empty.next().is_none() && empty.next().is_none() && empty.next_batch().is_none());
}

#[test]
fn rows_outlive_their_cursor_and_move_between_threads() {
    let db = database();
    let query = "FOR i IN 1..6 RETURN {text: CONCAT('grün ', i), big: 9007199254740993}";
    let options = Object::new().with("batch_size", 2);
    let mut cursor = db.open_cursor(query, Object::new(), options).unwrap();
    drop(db);
    let first = cursor.next().unwrap().unwrap();
    let clone = first.clone();
    let reader = thread::spawn(move || (0..1000).all(|_| clone.contains("grün 1")));
    let rest: Vec<_> = cursor.by_ref().map(Result::unwrap).collect();
    assert!(reader.join().unwrap());
    drop(cursor);
    assert_eq!((rest.len(), first.value().get("big").unwrap().as_str()), (5, "9007199254740993"));
    assert_eq!(rest[4].value().get("text").unwrap().string().unwrap(), "grün 6");
    assert_eq!(format!("{first}"), format!("{first:?}"));
}

#[test]
fn an_early_exit_deletes_the_cursor_on_the_server() {
    let db = database();
    let options = Object::new().with("batch_size", 2);
    let mut ids = Vec::new();
    for closes in [false, true] {
        let mut cursor =
            db.open_cursor("FOR i IN 1..9 RETURN i", Object::new(), options.clone()).unwrap();
        for row in cursor.by_ref() {
            if &*row.unwrap() == "3" {
                break;
            }
        }
        let info = cursor.info().unwrap();
        assert_eq!(info.value().get("batches").unwrap().integer(), Some(2));
        ids.push(info.value().get("id").unwrap().string().unwrap());
        if closes {
            cursor.close().unwrap();
        }
    }
    for id in ids {
        wait_until("deletion", || requests(&id).iter().any(|each| each.starts_with("DELETE")));
    }
}

#[test]
fn a_panic_inside_of_the_iteration_closes_the_cursor() {
    let db = database();
    let options = Object::new().with("batch_size", 2);
    let mut cursor = db.open_cursor("FOR i IN 1..9 RETURN i", Object::new(), options).unwrap();
    let first = cursor.next().unwrap().unwrap();
    let id = cursor.info().unwrap().value().get("id").unwrap().string().unwrap();
    let panicked = thread::spawn(move || {
        if cursor.next().is_some() {
            std::panic::resume_unwind(Box::new("inside of the iteration"));
        }
    });
    assert!(panicked.join().is_err());
    wait_until("deletion", || requests(&id).iter().any(|each| each.starts_with("DELETE")));
    assert_eq!(&*first, "1");
}

#[test]
fn batches_are_read_as_a_whole() {
    let db = database();
    let options = Object::new().with("batch_size", 4).with("count", true);
    let mut cursor = db.open_cursor("FOR i IN 1..10 RETURN i", Object::new(), options).unwrap();
    let mut sizes = Vec::new();
    while let Some(batch) = cursor.next_batch() {
        let batch = batch.unwrap();
        assert_eq!(Value::new(batch.json()).elements().count(), batch.row_count());
        sizes.push(batch.rows().len());
    }
    assert_eq!((sizes, cursor.has_more()), (vec![4, 4, 2], false));
    let info = cursor.info().unwrap();
    assert_eq!(info.value().get("count").unwrap().integer(), Some(10));
}

#[test]
fn an_error_ends_the_iteration() {
    let db = database();
    let mut cursor = db.open_cursor("RETURN no_such_function(1)", "{}", "{}").unwrap();
    let error = cursor.next().unwrap().unwrap_err();
    assert_eq!((error.status(), cursor.has_more()), (Status::Server, false));
    assert!(cursor.next().is_none());
    assert_eq!(cursor.next_batch().unwrap().unwrap_err().error_num(), error.error_num());
    let error = db.open_cursor("RETURN 1", "{}", "{\"nonsense\": 1}").unwrap_err();
    assert!(error.message().contains("nonsense"), "{error}");
}

#[test]
fn an_import_takes_lines_from_a_stream() {
    let db = database();
    let collection = new_collection(&db);
    let lines: String =
        (0..2000).map(|n| format!("{{\"_key\": \"k{n}\", \"n\": {n}}}\n")).collect();
    let options = Object::new().with("chunk_bytes", 1000).with("on_duplicate", "ignore");
    let mut import = db.open_import(&collection, options).unwrap();
    assert_eq!(io::copy(&mut lines.as_bytes(), &mut import).unwrap(), lines.len() as u64);
    write!(import, "{{\"_key\": \"last").unwrap();
    import.write_all(b"\"}").unwrap();
    import.flush().unwrap();
    let summary = import.finish().unwrap();
    assert_eq!(summary.value().get("created").unwrap().integer(), Some(2001));
    assert_eq!(import.info().unwrap().value().get("lines").unwrap().integer(), Some(2001));
    let count = db.open_cursor("RETURN LENGTH(@@name)", name(&collection), "{}");
    assert_eq!(&*count.unwrap().next().unwrap().unwrap(), "2001");
}

#[test]
fn an_import_reports_lines_that_are_not_json() {
    let db = database();
    let collection = new_collection(&db);
    let mut import = db.open_import(&collection, Object::new()).unwrap();
    import.add("{\"_key\": \"a\"}\n{\"_key\": \n{\"_key\": \"b\"}\n").unwrap();
    let summary = import.finish().unwrap();
    let value = summary.value();
    let details: Vec<_> = value.get("details").unwrap().elements().collect();
    assert_eq!(details[0].get("line").unwrap().integer(), Some(2));
    assert_eq!(value.get("created").unwrap().integer(), Some(2));
}

#[test]
fn a_refused_import_is_an_io_error_with_the_error_inside() {
    let db = database();
    let options = Object::new().with("chunk_bytes", 1000);
    let mut import = db.open_import("no_such_collection", options).unwrap();
    let line = format!("{{\"text\": \"{}\"}}\n", "x".repeat(900));
    let error = (0..1000).find_map(|_| import.write_all(line.as_bytes()).err()).unwrap();
    let inner: &libarango::Error = error.get_ref().unwrap().downcast_ref().unwrap();
    assert_eq!((inner.error_num(), inner.source().is_none()), (Some(1203), true));
    assert_eq!(import.finish().unwrap_err().error_num(), Some(1203));
    assert!(import.info().unwrap().value().get("failed").unwrap().elements().count() > 0);
}

#[test]
fn an_import_that_is_dropped_discards_the_rest() {
    let db = database();
    let collection = new_collection(&db);
    let mut import = db.open_import(&collection, Object::new()).unwrap();
    import.add("{\"n\": 1}\n").unwrap();
    drop(import);
    let count = db.open_cursor("RETURN LENGTH(@@name)", name(&collection), "{}");
    assert_eq!(&*count.unwrap().next().unwrap().unwrap(), "0");
}

#[test]
fn batches_and_writes_are_futures() {
    let client = client();
    let db = database_of(&client);
    let collection = new_collection(&db);
    let db = db.to_async().unwrap();
    block_on(async {
        let mut import = db.open_import(&collection, "{}").unwrap();
        for n in 0..100 {
            import.add(format!("{{\"n\": {n}}}\n")).await.unwrap();
        }
        let summary = import.finish().await.unwrap();
        assert_eq!(summary.value().get("created").unwrap().integer(), Some(100));

        let options = Object::new().with("batch_size", 30);
        let mut cursor = db.open_cursor(QUERY, name(&collection), options).unwrap();
        let mut sizes = Vec::new();
        while let Some(batch) = cursor.next_batch().await {
            sizes.push(batch.unwrap().row_count());
        }
        assert_eq!((sizes, cursor.has_more()), (vec![30, 30, 30, 10], false));
        assert!(cursor.next_batch().await.is_none());
        let info = cursor.info().unwrap();
        assert_eq!(info.value().get("rows").unwrap().integer(), Some(100));

        let mut refused = db.open_cursor("RETURN", "{}", "{}").unwrap();
        assert_eq!(refused.next_batch().await.unwrap().unwrap_err().error_num(), Some(1501));
        assert!(refused.next_batch().await.unwrap().is_err());
    });
}
