# ArangoDB from Tcl: a binding of some functions of include/arango.h by C inside of the script, which critcl
# compiles, and the common program (../README.md) over it.
#
#   apt-get install critcl tcllib
#   tclsh common.tcl HOSTS USERNAME PASSWORD [COUNT]
#
# arango.h and libarango.so are those of ARANGO_INCLUDE and ARANGO_LIBRARY_DIR, by default of /usr/local.
package require Tcl 8.6
package require critcl 3.1
package require json

proc setting {name default} { expr {[info exists ::env($name)] ? $::env($name) : $default} }
set library [setting ARANGO_LIBRARY_DIR /usr/local/lib]
critcl::cache [setting ARANGO_CRITCL_CACHE ~/.critcl/arango]
critcl::tcl 8.6
critcl::cflags -I[setting ARANGO_INCLUDE /usr/local/include]
critcl::clibraries -L$library -larango -Wl,-rpath,$library

critcl::ccode {
  #include <arango.h>
  #include <stdint.h>
  #include <stdio.h>
  #include <string.h>

  static Tcl_Obj *string_object(const char *text, size_t size) {
    Tcl_DString buffer;
    Tcl_ExternalToUtfDString(Tcl_GetEncoding(NULL, "utf-8"), text, (int)size, &buffer);
    Tcl_Obj *object = Tcl_NewStringObj(Tcl_DStringValue(&buffer), Tcl_DStringLength(&buffer));
    Tcl_DStringFree(&buffer);
    return object;
  }

  /* Sets errorCode and returns the JSON text of a result, or the message of an error. */
  static Tcl_Obj *value(Tcl_Interp *interp, arango_result *result) {
    static const char *const executions[] = {"not executed", "executed", "unknown"};
    int status = arango_result_status(result), number = arango_result_error_num(result);
    const char *name = number ? arango_error_name(number) : NULL, *host = arango_result_host(result);
    const char *text = status ? arango_result_message(result) : arango_result_json(result, NULL);
    if (status != ARANGO_OK) {
      char numbers[2][12];
      snprintf(numbers[0], sizeof numbers[0], "%d", number);
      snprintf(numbers[1], sizeof numbers[1], "%d", arango_result_http_status(result));
      Tcl_SetErrorCode(interp, "ARANGO", arango_status_name(status), numbers[0], name ? name : "",
                       executions[arango_result_execution(result)], numbers[1], host ? host : "", NULL);
    }
    return string_object(text, strlen(text));
  }

  /* Ends a command with the value or error of a result, which is destroyed. */
  static int finish(Tcl_Interp *interp, arango_result *result) {
    int code = arango_result_status(result) == ARANGO_OK ? TCL_OK : TCL_ERROR;
    Tcl_SetObjResult(interp, value(interp, result));
    arango_result_destroy(result);
    return code;
  }

  static int created(Tcl_Interp *interp, arango_result *result, void *handle) {
    int code = finish(interp, result);
    if (code == TCL_OK) Tcl_SetObjResult(interp, Tcl_NewWideIntObj((intptr_t)handle));
    return code;
  }

  static void readable(void *interp, int mask) {
    int code = Tcl_EvalEx(interp, "::arango::take_result", -1, TCL_EVAL_GLOBAL);
    (void)mask;
    if (code != TCL_OK) Tcl_BackgroundException(interp, code);
  }
}

# Handles are numbers, which only the classes below see. Texts are UTF-8 with a NUL at the end.
critcl::argtype handle { Tcl_WideInt number;
  if (Tcl_GetWideIntFromObj(interp, @@, &number) != TCL_OK) return TCL_ERROR;
  @A = (void *)(intptr_t)number; } void* void*
critcl::argtype utf8 { @A = (const char *)Tcl_GetByteArrayFromObj(@@, NULL); } {const char*} {const char*}
critcl::resulttype arango_result* { return finish(interp, rv); } arango_result*
foreach kind {client database queue cursor import} {
  critcl::cproc arango::${kind}_destroy {handle each} void "arango_${kind}_destroy(each);"
}
critcl::cproc arango::version {} {const char*} { return arango_version(); }
critcl::cproc arango::client_create {Tcl_Interp* interp utf8 hosts} ok {
  arango_client *client;
  arango_result *result = arango_client_create(hosts, "roundrobin", NULL, &client);
  return created(interp, result, client); }
critcl::cproc arango::database_create {
  Tcl_Interp* interp handle client utf8 name utf8 username utf8 password} ok {
  arango_database *database;
  arango_result *result = arango_database_create(client, name, username, password, NULL, &database);
  return created(interp, result, database); }
critcl::cproc arango::call {handle database utf8 operation utf8 arguments bytes body} arango_result* {
  return arango_call_with(database, operation, arguments, body.len ? body.s : NULL, body.len); }
critcl::cproc arango::queue_create {Tcl_Interp* interp} ok {
  arango_queue *queue;
  arango_result *result = arango_queue_create(&queue);
  int code = created(interp, result, queue);
  if (code == TCL_OK) Tcl_CreateFileHandler(arango_queue_fd(queue), TCL_READABLE, readable, interp);
  return code; }
critcl::cproc arango::submit {
  handle database utf8 operation utf8 arguments bytes body handle queue wideint tag} wideint {
  return arango_submit_with(database, operation, arguments, body.len ? body.s : NULL, body.len, queue, tag); }
critcl::cproc arango::cancel {handle queue wideint ticket} void { arango_cancel(queue, ticket); }
critcl::cproc arango::queue_next {Tcl_Interp* interp handle queue char* variable} ok {
  arango_result *result = arango_queue_next(queue, 0);
  if (result == NULL) return TCL_OK;
  Tcl_SetVar2Ex(interp, variable, NULL, Tcl_NewWideIntObj(arango_result_tag(result)), 0);
  return finish(interp, result); }
critcl::cproc arango::cursor_create {Tcl_Interp* interp handle database utf8 query utf8 options} ok {
  arango_cursor *cursor;
  arango_result *result = arango_cursor_create(database, query, NULL, options, &cursor);
  return created(interp, result, cursor); }
critcl::cproc arango::cursor_has_more {handle cursor} boolean { return arango_cursor_has_more(cursor); }
critcl::cproc arango::cursor_next {Tcl_Interp* interp handle cursor} ok {
  arango_result *batch = arango_cursor_next(cursor);
  if (arango_result_status(batch) != ARANGO_OK) return finish(interp, batch);
  Tcl_Obj *rows = Tcl_NewListObj(0, NULL);
  for (size_t i = 0, size; i < arango_result_row_count(batch); i++) {
    const char *row = arango_result_row(batch, i, &size);
    Tcl_ListObjAppendElement(NULL, rows, string_object(row, size));
  }
  arango_result_destroy(batch);
  Tcl_SetObjResult(interp, rows);
  return TCL_OK; }
critcl::cproc arango::import_create {Tcl_Interp* interp handle database utf8 collection} ok {
  arango_import *import;
  arango_result *result = arango_import_create(database, collection, NULL, &import);
  return created(interp, result, import); }
critcl::cproc arango::import_write {handle import bytes data} arango_result* {
  return arango_import_write(import, data.s, data.len); }
critcl::cproc arango::import_finish {handle import} arango_result* { return arango_import_finish(import); }

namespace eval arango {
  # C would end a text at its first NUL.
  proc utf8 {text} {
    if {[string first \0 $text] >= 0} { error "a text contains the character NUL" }
    encoding convertto utf-8 $text\0
  }
  proc body {text} { encoding convertto utf-8 $text }

  # Calls back with the value of a result and its return options, as from catch.
  proc take_result {} {
    variable queue
    variable callbacks
    set tag 0
    set code [catch {queue_next $queue tag} value options]
    if {$tag == 0} return
    set callback $callbacks($tag)
    unset callbacks($tag)
    uplevel #0 [list {*}$callback $value $options]
  }

  oo::class create Client {
    variable client
    constructor {hosts} { set client [arango::client_create [arango::utf8 $hosts]] }
    destructor { if {[info exists client]} { arango::client_destroy $client } }
    method database {name username password} {
      arango::Database new [arango::database_create $client {*}[lmap each [list $name $username $password] {
        arango::utf8 $each }]]
    }
  }

  # A call fails with errorCode ARANGO, status, errorNum, its name, execution, HTTP status, host.
  oo::class create Database {
    variable database
    constructor {handle} { set database $handle }
    destructor { arango::database_destroy $database }
    method call {operation {arguments null} {document {}}} {
      arango::call $database [arango::utf8 $operation] [arango::utf8 $arguments] [arango::body $document]
    }
    # Returns a ticket for arango::cancel. The event loop makes the callback.
    method submit {callback operation {arguments null} {document {}}} {
      set ::arango::callbacks([incr ::arango::last_tag]) $callback
      arango::submit $database [arango::utf8 $operation] [arango::utf8 $arguments] [arango::body $document] \
        $::arango::queue $::arango::last_tag
    }
    # Evaluates a script for the JSON text of each row.
    method foreach {variable query options script} {
      upvar 1 $variable row
      set cursor [arango::cursor_create $database [arango::utf8 $query] [arango::utf8 $options]]
      try {
        while {[arango::cursor_has_more $cursor]} {
          foreach row [arango::cursor_next $cursor] {
            try { uplevel 1 $script } on break {} return
          }
        }
      } finally { arango::cursor_destroy $cursor }
    }
    # Imports the lines of a channel, and returns the summary.
    method import {collection channel} {
      set import [arango::import_create $database [arango::utf8 $collection]]
      try {
        while {![eof $channel]} { arango::import_write $import [arango::body [read $channel 65536]] }
        return [arango::import_finish $import]
      } finally { arango::import_destroy $import }
    }
  }
}
critcl::load
if {![string match 0.1.* [arango::version]]} { error "expected libarango 0.1, got [arango::version]" }
set arango::queue [arango::queue_create]

proc ask {question} { puts $question?; flush stdout; if {[gets stdin] < 0 && [eof stdin]} { exit 1 } }

proc arrived {value options} {
  incr ::arrived
  if {[dict get $options -code] == 0} { incr ::succeeded }
}

proc submit_hundred {db} {
  set ::arrived [set ::succeeded 0]
  for {set i 0} {$i < 100} {incr i} { $db submit arrived cluster.health }
  while {$::arrived < 100} { vwait ::arrived }
  puts "submitted $::arrived succeeded $::succeeded"
}

proc measure {db count} {
  $db call cluster.health
  set begin [clock microseconds]
  for {set i 0} {$i < $count} {incr i} { $db call cluster.health }
  puts [expr {([clock microseconds] - $begin) * 1000}]
}

lassign $argv hosts username password count
set client [arango::Client new $hosts]
set db [$client database _system $username $password]
if {$count ne ""} { measure $db $count; exit }

puts "version [arango::version]"
puts "health [dict size [dict get [json::json2dict [$db call cluster.health]] Health]]"
try { $db call document.get {{"collection": "missing", "key": "1"}} } trap ARANGO {message options} {
  puts "server error [lrange [dict get $options -errorcode] 1 4]"
}
try { $db call cluster.nonsense } trap {ARANGO ARANGO_ERR_ARGUMENT} {message options} {
  lassign [dict get $options -errorcode] - status number - execution
  puts "argument error $status $number $execution"
}
submit_hundred $db
ask "stop a coordinator"
submit_hundred $db

$db call collection.create {{"name": "numbers"}}
set inserted 0
foreach value {1 2 3 4 5 6 7 8 9 9007199254740993} {
  $db call document.insert {{"collection": "numbers"}} [format {{"value": %s}} $value]
  incr inserted
}
puts "inserted $inserted"
set rows 0
$db foreach row "FOR d IN numbers SORT d.value RETURN d.value" {{"batch_size": 3}} { incr rows }
puts "rows $rows last $row"
$db call collection.create {{"name": "lines"}}
set lines [file tempfile]
for {set n 0} {$n < 1000} {incr n} { puts $lines [format {{"_key": "k%d", "n": %d}} $n $n] }
seek $lines 0
puts "imported [dict get [json::json2dict [$db import lines $lines]] created]"

ask "hang all coordinators"
puts waiting
set ended {apply {{value options} { set ::outcome [dict get $options -errorcode] }}}
set ticket [$db submit $ended cluster.health]
after 100 [list arango::cancel $arango::queue $ticket]
vwait outcome
puts [expr {[lindex $outcome 1] eq "ARANGO_ERR_CANCELLED" ? "interrupted" : $outcome}]
$client destroy
try { $db call cluster.health } trap ARANGO {message options} {
  puts "closed [lindex [dict get $options -errorcode] 1]"
}
$db destroy
