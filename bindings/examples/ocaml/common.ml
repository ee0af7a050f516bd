(* ArangoDB from OCaml: a binding of some functions of include/arango.h by ctypes, and the common program
   (../README.md) over it.

     apt-get install ocaml libctypes-ocaml-dev libyojson-ocaml-dev
     ocamlfind ocamlopt -thread -package ctypes.foreign,threads.posix,yojson -linkpkg common.ml -o common
     ARANGO_LIBRARY=/usr/local/lib/libarango.so ./common HOSTS USERNAME PASSWORD [COUNT]

   Without ARANGO_LIBRARY the dynamic loader finds libarango.so.0. *)

module Arango = struct
  open Ctypes

  let library =
    let name = Option.value (Sys.getenv_opt "ARANGO_LIBRARY") ~default:"libarango.so.0" in
    Dl.(dlopen ~filename:name ~flags:[ RTLD_NOW ])

  let getter name = Foreign.foreign ~from:library ("arango_" ^ name)

  (* Other threads run during the call. *)
  let blocking name = Foreign.foreign ~from:library ~release_runtime_lock:true ("arango_" ^ name)
  let handle = ptr void
  let out = ptr (ptr void)
  let version = getter "version" (void @-> returning string)
  let version_number = getter "version_number" (void @-> returning uint32_t)
  let status_name = getter "status_name" (int32_t @-> returning string)
  let error_name = getter "error_name" (int32_t @-> returning string_opt)
  let result_status = getter "result_status" (handle @-> returning int32_t)
  let result_message = getter "result_message" (handle @-> returning string)
  let result_execution = getter "result_execution" (handle @-> returning int32_t)
  let result_http_status = getter "result_http_status" (handle @-> returning int32_t)
  let result_error_num = getter "result_error_num" (handle @-> returning int32_t)
  let result_host = getter "result_host" (handle @-> returning string_opt)
  let result_json = getter "result_json" (handle @-> handle @-> returning string)
  let result_row_count = getter "result_row_count" (handle @-> returning size_t)
  let result_row = getter "result_row" (handle @-> size_t @-> ptr size_t @-> returning (ptr char))
  let result_destroy = getter "result_destroy" (handle @-> returning void)
  let client_create = getter "client_create" (string @-> string @-> string_opt @-> out @-> returning handle)
  let client_destroy = blocking "client_destroy" (handle @-> returning void)
  let database_create = blocking "database_create"
    (handle @-> string @-> string @-> string @-> string_opt @-> out @-> returning handle)
  let database_destroy = getter "database_destroy" (handle @-> returning void)
  let start_with = getter "start_with"
    (handle @-> string @-> string_opt @-> string_opt @-> size_t @-> out @-> returning handle)
  let pending_wait = blocking "pending_wait" (handle @-> int64_t @-> returning handle)
  let pending_destroy = getter "pending_destroy" (handle @-> returning void)
  let queue_create = getter "queue_create" (out @-> returning handle)
  let queue_fd = getter "queue_fd" (handle @-> returning int)
  let queue_next = getter "queue_next" (handle @-> int64_t @-> returning handle)
  let queue_destroy = blocking "queue_destroy" (handle @-> returning void)
  let submit = getter "submit"
    (handle @-> string @-> string_opt @-> handle @-> uint64_t @-> returning uint64_t)
  let cursor_create = getter "cursor_create"
    (handle @-> string @-> string_opt @-> string_opt @-> out @-> returning handle)
  let cursor_has_more = getter "cursor_has_more" (handle @-> returning int)
  let cursor_start = getter "cursor_start" (handle @-> out @-> returning handle)
  let cursor_destroy = blocking "cursor_destroy" (handle @-> returning void)
  let import_create = getter "import_create" (handle @-> string @-> string_opt @-> out @-> returning handle)
  let import_write = blocking "import_write" (handle @-> string @-> size_t @-> returning handle)
  let import_finish = blocking "import_finish" (handle @-> returning handle)
  let import_destroy = blocking "import_destroy" (handle @-> returning void)

  let () =
    if Unsigned.UInt32.to_int (version_number ()) lsr 8 <> 0x0001 then
      failwith ("expected libarango 0.1, got " ^ version ())

  type execution = Not_executed | Executed | Unknown

  exception Error of {
    status : string; message : string; execution : execution; http_status : int; error_num : int;
    error_name : string; host : string option }

  let error_of result =
    let int getter = Int32.to_int (getter result) in
    let error_num = result_error_num result in
    Error {
      status = status_name (result_status result); message = result_message result;
      execution = List.nth [ Not_executed; Executed; Unknown ] (int result_execution);
      http_status = int result_http_status; error_num = Int32.to_int error_num;
      error_name = if error_num = 0l then "" else Option.value (error_name error_num) ~default:"";
      host = result_host result }

  (* Applies a function to a successful result, which is destroyed afterwards. *)
  let checked use result =
    Fun.protect ~finally:(fun () -> result_destroy result) (fun () ->
      if result_status result = 0l then use result else raise (error_of result))

  let json result = result_json result null

  (* Returns a text, which C would end at its first NUL. *)
  let text value = if String.contains value '\000' then invalid_arg "a text contains the byte NUL" else value

  let create function_ =
    let pointer = allocate handle null in
    checked ignore (function_ pointer);
    !@pointer

  (* Applies a function to a new handle, which is destroyed afterwards. *)
  let with_handle function_ destroy use =
    let pointer = create function_ in
    Fun.protect ~finally:(fun () -> destroy pointer) (fun () -> use pointer)

  (* Waits for a call. OCaml runs signal handlers between two waits; if one raises, the call is cancelled. *)
  let await start use =
    with_handle start pending_destroy (fun pending ->
      let rec wait () =
        let result = pending_wait pending 50L in
        if is_null result then wait () else result in
      checked use (wait ()))

  let call ?arguments ?body database operation =
    let size = String.length (Option.value body ~default:"") in
    await
      (start_with database (text operation) (Option.map text arguments) body (Unsigned.Size_t.of_int size)) json

  let row result index =
    let size = allocate size_t Unsigned.Size_t.zero in
    let start = result_row result (Unsigned.Size_t.of_int index) size in
    string_from_ptr start ~length:(Unsigned.Size_t.to_int !@size)

  (* Applies a function to the sequence of the rows' JSON texts, which can be used once, and only by the
     function. A failed cursor has no more rows, either, and raises its error again. *)
  let query ?options database aql use =
    let start = cursor_create database (text aql) None (Option.map text options) in
    with_handle start cursor_destroy (fun cursor ->
      let is_open = ref true in
      let rows batch = List.init (Unsigned.Size_t.to_int (result_row_count batch)) (row batch) in
      let rec batches () =
        if not !is_open then invalid_arg "the cursor is closed";
        match await (cursor_start cursor) rows with
        | [] when cursor_has_more cursor = 0 -> Seq.Nil
        | found -> Seq.append (List.to_seq found) batches () in
      Fun.protect ~finally:(fun () -> is_open := false) (fun () -> use batches))

  (* Imports the lines of a channel, and returns the summary. *)
  let import database collection channel =
    with_handle (import_create database (text collection) None) import_destroy (fun import ->
      let piece = Bytes.create 65536 in
      let rec write () =
        match input channel piece 0 (Bytes.length piece) with
        | 0 -> checked json (import_finish import)
        | size ->
          checked ignore (import_write import (Bytes.sub_string piece 0 size) (Unsigned.Size_t.of_int size));
          write () in
      write ())
end

open Printf
open Yojson.Basic.Util

let execution_name = function
  | Arango.Not_executed -> "not executed" | Arango.Executed -> "executed" | Arango.Unknown -> "unknown"

let ask question = printf "%s?\n%!" question; ignore (read_line ())

(* The descriptor belongs to the queue: it is not closed here. On Unix a file_descr is the number itself. *)
let descriptor queue : Unix.file_descr = Obj.magic (Arango.queue_fd queue : int)

let submit_hundred db =
  Arango.(with_handle queue_create queue_destroy) (fun queue ->
    for tag = 0 to 99 do
      ignore (Arango.submit db "cluster.health" None queue (Unsigned.UInt64.of_int tag))
    done;
    let arrived = ref 0 and succeeded = ref 0 in
    let rec take () =
      let result = Arango.queue_next queue 0L in
      if not (Ctypes.is_null result) then begin
        incr arrived;
        (try Arango.checked (fun _ -> incr succeeded) result with Arango.Error _ -> ());
        take ()
      end in
    while !arrived < 100 do
      ignore (Unix.select [ descriptor queue ] [] [] (-1.));
      take ()
    done;
    printf "submitted %d succeeded %d\n" !arrived !succeeded)

let measure db count =
  ignore (Arango.call db "cluster.health");
  let start = Unix.gettimeofday () in
  for _ = 1 to count do ignore (Arango.call db "cluster.health") done;
  printf "%.0f\n" ((Unix.gettimeofday () -. start) *. 1e9)

let show_errors db =
  (try ignore (Arango.call db "document.get" ~arguments:{|{"collection": "missing", "key": "1"}|})
   with Arango.Error e ->
     printf "server error %s %d %s %s\n" e.status e.error_num e.error_name (execution_name e.execution));
  try ignore (Arango.call db "cluster.nonsense")
  with Arango.Error e ->
    printf "argument error %s %d %s\n" e.status e.error_num (execution_name e.execution)

let show_data db =
  ignore (Arango.call db "collection.create" ~arguments:{|{"name": "numbers"}|});
  let insert value =
    Arango.call db "document.insert" ~arguments:{|{"collection": "numbers"}|}
      ~body:(sprintf {|{"value": %d}|} value) in
  printf "inserted %d\n" (List.length (List.map insert [ 1; 2; 3; 4; 5; 6; 7; 8; 9; 9007199254740993 ]));
  Arango.query db "FOR d IN numbers SORT d.value RETURN d.value" ~options:{|{"batch_size": 3}|} (fun rows ->
    let count, last = Seq.fold_left (fun (count, _) row -> (count + 1, row)) (0, "") rows in
    printf "rows %d last %s\n" count last);
  ignore (Arango.call db "collection.create" ~arguments:{|{"name": "lines"}|});
  let lines, writer = Filename.open_temp_file "lines" ".json" in
  for n = 0 to 999 do fprintf writer "{\"_key\": \"k%d\", \"n\": %d}\n" n n done;
  close_out writer;
  let reader = open_in_bin lines in
  let close () = close_in reader; Sys.remove lines in
  let summary = Fun.protect ~finally:close (fun () -> Arango.import db "lines" reader) in
  printf "imported %d\n" (Yojson.Basic.from_string summary |> member "created" |> to_int)

let show db =
  printf "version %s\n" (Arango.version ());
  let health = Yojson.Basic.from_string (Arango.call db "cluster.health") in
  printf "health %d\n" (List.length (health |> member "Health" |> keys));
  show_errors db;
  submit_hundred db;
  ask "stop a coordinator";
  submit_hundred db;
  show_data db;
  ask "hang all coordinators";
  Sys.catch_break true;
  try printf "waiting\n%!"; ignore (Arango.call db "cluster.health")
  with Sys.Break -> printf "interrupted\n"

let () =
  let run hosts username password use =
    let client = Arango.(create (client_create hosts "roundrobin" None)) in
    let destroy () = Arango.client_destroy client in
    let open_database = Arango.database_create client "_system" username password None in
    Arango.(with_handle open_database database_destroy) (fun db ->
      Fun.protect ~finally:destroy (fun () -> use db);
      try ignore (Arango.call db "cluster.health")
      with Arango.Error e -> if Array.length Sys.argv = 4 then printf "closed %s\n" e.status) in
  match Sys.argv with
  | [| _; hosts; username; password |] -> run hosts username password show
  | [| _; hosts; username; password; count |] ->
    run hosts username password (fun db -> measure db (int_of_string count))
  | _ -> exit 64
