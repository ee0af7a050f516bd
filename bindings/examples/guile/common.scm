;;; ArangoDB from Guile: a binding of some functions of include/arango.h by (system foreign), and the common
;;; program (../README.md) over it.
;;;
;;;   apt-get install guile-3.0 guile-json
;;;   ARANGO_LIBRARY=/usr/local/lib/libarango.so guile common.scm HOSTS USERNAME PASSWORD [COUNT]
;;;
;;; Without ARANGO_LIBRARY the dynamic loader finds libarango.so.0.
(use-modules (ice-9 binary-ports) (ice-9 exceptions) (ice-9 format) (ice-9 match) (ice-9 textual-ports)
             (json) (rnrs bytevectors) (srfi srfi-1) (system foreign) (system foreign-library))

(define library (load-foreign-library (or (getenv "ARANGO_LIBRARY") "libarango.so.0")))

(define-syntax-rule (define-functions (name symbol return argument ...) ...)
  (begin
    (define name
      (foreign-library-function library (string-append "arango_" symbol)
                                #:return-type return #:arg-types (list argument ...)))
    ...))

(define-functions
  (version "version" '*)
  (version-number "version_number" uint32)
  (error-name "error_name" '* int32)
  (result-status "result_status" int32 '*)
  (result-json "result_json" '* '* '*)
  (result-row-count "result_row_count" size_t '*)
  (result-row "result_row" '* '* size_t '*)
  (result-destroy "result_destroy" void '*)
  (client-create "client_create" '* '* '* '* '*)
  (client-destroy "client_destroy" void '*)
  (database-create "database_create" '* '* '* '* '* '* '*)
  (database-destroy "database_destroy" void '*)
  (start-with "start_with" '* '* '* '* '* size_t '*)
  (pending-wait "pending_wait" '* '* int64)
  (pending-destroy "pending_destroy" void '*)
  (queue-create "queue_create" '* '*)
  (queue-fd "queue_fd" int '*)
  (queue-next "queue_next" '* '* int64)
  (queue-destroy "queue_destroy" void '*)
  (submit "submit" uint64 '* '* '* '* uint64)
  (cursor-create "cursor_create" '* '* '* '* '* '*)
  (cursor-start "cursor_start" '* '* '*)
  (cursor-has-more "cursor_has_more" int '*)
  (cursor-destroy "cursor_destroy" void '*)
  (import-create "import_create" '* '* '* '* '*)
  (import-write "import_write" '* '* '* size_t)
  (import-finish "import_finish" '* '*)
  (import-destroy "import_destroy" void '*))

(define (text value)
  "Returns a pointer to a text, which C would end at its first NUL, or to NULL for #f."
  (when (and value (string-index value #\nul)) (error "a text contains the character NUL"))
  (if value (string->pointer value "UTF-8") %null-pointer))
(define (string-at pointer) (pointer->string pointer -1 "UTF-8"))

(unless (= (ash (version-number) -8) #x0001)
  (error "expected libarango 0.1, got" (string-at (version))))

;; The members are those of arango_result_json of an error, as an association list.
(define-exception-type &arango-error &error make-arango-error arango-error? (members arango-error-members))

(define (error-member exception name) (assoc-ref (arango-error-members exception) name))
(define (error-number exception) (or (error-member exception "error_num") 0))
(define (error-execution exception)
  (assoc-ref '(("no" . "not executed") ("yes" . "executed") ("unknown" . "unknown"))
             (error-member exception "execution")))

(define (call-with-handle handle destroy use)
  "Calls USE with HANDLE, and destroys the handle when control leaves it. Control cannot come back."
  (let ((is-left #f))
    (dynamic-wind
      (lambda () (when is-left (error "the handle is destroyed")))
      (lambda () (use handle))
      (lambda () (set! is-left #t) (destroy handle)))))

(define (checked result use)
  "Calls USE with a successful result, or raises its error."
  (call-with-handle result result-destroy
    (lambda (result)
      (if (zero? (result-status result))
          (use result)
          (let ((members (json-string->scm (string-at (result-json result %null-pointer)))))
            (raise-exception
             (make-exception (make-arango-error members)
                             (make-exception-with-message (assoc-ref members "message")))))))))

(define (json-text result) (string-at (result-json result %null-pointer)))

(define (create function . arguments)
  "Calls FUNCTION, whose last argument receives a handle, and returns the handle."
  (let ((out (make-bytevector (sizeof '*) 0)))
    (checked (apply function (append arguments (list (bytevector->pointer out)))) identity)
    (dereference-pointer (bytevector->pointer out))))

(define (finish pending use)
  "Waits for a call. Signal handlers run between two waits; the call is cancelled if one raises."
  (call-with-handle pending pending-destroy
    (lambda (pending)
      (let wait ()
        (let ((result (pending-wait pending 50)))
          (if (null-pointer? result) (wait) (checked result use)))))))

(define* (call db operation #:optional arguments document)
  "Returns the JSON text of an operation's result."
  (let ((body (if document (string->utf8 (scm->json-string document)) #vu8())))
    (finish (create start-with db (text operation) (text (and arguments (scm->json-string arguments)))
                    (if document (bytevector->pointer body) %null-pointer) (bytevector-length body))
            json-text)))

(define (batch-rows batch)
  (let ((size (make-bytevector (sizeof size_t))))
    (map (lambda (index)
           (let ((row (result-row batch index (bytevector->pointer size))))
             (pointer->string row (bytevector-uint-ref size 0 (native-endianness) (sizeof size_t)) "UTF-8")))
         (iota (result-row-count batch)))))

(define (query-fold combine seed db query options)
  "Folds the JSON texts of the rows. The cursor is closed if COMBINE escapes."
  (call-with-handle
   (create cursor-create db (text query) %null-pointer (text (scm->json-string options))) cursor-destroy
   (lambda (cursor)
     (let next ((seed seed))
       (if (zero? (cursor-has-more cursor))
           seed
           (next (fold combine seed (finish (create cursor-start cursor) batch-rows))))))))

(define (import-lines db collection port)
  "Imports the lines of a binary port, and returns the JSON text of the summary."
  (call-with-handle (create import-create db (text collection) %null-pointer) import-destroy
    (lambda (import)
      (let next ()
        (match (get-bytevector-n port 65536)
          ((? eof-object?) (checked (import-finish import) json-text))
          (piece
           (checked (import-write import (bytevector->pointer piece) (bytevector-length piece)) identity)
           (next)))))))

;;; The common program

(define (show format-string . arguments)
  (apply format #t format-string arguments)
  (force-output))

(define (ask question)
  (show "~a?~%" question)
  (get-line (current-input-port)))

;; The descriptor belongs to the queue. select takes its number: a port from fdopen would close it.
(define (submit-hundred db)
  (call-with-handle (create queue-create) queue-destroy
    (lambda (queue)
      (do ((tag 0 (1+ tag))) ((= tag 100))
        (submit db (text "cluster.health") %null-pointer queue tag))
      (let next ((arrived 0) (succeeded 0))
        (let ((result (queue-next queue 0)))
          (cond ((not (null-pointer? result))
                 (next (1+ arrived)
                       (+ succeeded (guard (e ((arango-error? e) 0)) (checked result (const 1))))))
                ((< arrived 100)
                 (select (list (queue-fd queue)) '() '())
                 (next arrived succeeded))
                (else (show "submitted ~a succeeded ~a~%" arrived succeeded))))))))

(define (measure db count)
  (call db "cluster.health")
  (let ((begin (get-internal-real-time)))
    (do ((n 0 (1+ n))) ((= n count)) (call db "cluster.health"))
    (show "~a~%" (quotient (* (- (get-internal-real-time) begin) 1000000000)
                           internal-time-units-per-second))))

(define (show-data db)
  (call db "collection.create" '((name . "numbers")))
  (let ((values '(1 2 3 4 5 6 7 8 9 9007199254740993)))
    (for-each (lambda (value)
                (call db "document.insert" '((collection . "numbers")) `((value . ,value))))
              values)
    (show "inserted ~a~%" (length values)))
  (match (query-fold (lambda (row seed) (cons (1+ (car seed)) (json-string->scm row))) '(0 . #f)
                     db "FOR d IN numbers SORT d.value RETURN d.value" '((batch_size . 3)))
    ((count . last) (show "rows ~a last ~a~%" count last)))
  (call db "collection.create" '((name . "lines")))
  (let* ((lines (map (lambda (n) (format #f "{\"_key\": \"k~a\", \"n\": ~a}~%" n n)) (iota 1000)))
         (port (open-bytevector-input-port (string->utf8 (string-concatenate lines))))
         (summary (json-string->scm (import-lines db "lines" port))))
    (show "imported ~a~%" (assoc-ref summary "created"))))

(match (command-line)
  ((_ hosts username password . count)
   (let* ((client (create client-create (text hosts) (text "roundrobin") %null-pointer))
          (db (create database-create client (text "_system") (text username) (text password) %null-pointer)))
     (when (pair? count)
       (measure db (string->number (car count)))
       (exit 0))
     (show "version ~a~%" (string-at (version)))
     (show "health ~a~%" (length (assoc-ref (json-string->scm (call db "cluster.health")) "Health")))
     (guard (e ((arango-error? e)
                (show "server error ~a ~a ~a ~a~%" (error-member e "status") (error-number e)
                      (string-at (error-name (error-number e))) (error-execution e))))
       (call db "document.get" '((collection . "missing") (key . "1"))))
     (guard (e ((arango-error? e)
                (show "argument error ~a ~a ~a~%" (error-member e "status") (error-number e)
                      (error-execution e))))
       (call db "cluster.nonsense"))
     (submit-hundred db)
     (ask "stop a coordinator")
     (submit-hundred db)
     (show-data db)
     (ask "hang all coordinators")
     (sigaction SIGINT (lambda (signal) (throw 'interrupted)))
     (catch 'interrupted
       (lambda () (show "waiting~%") (call db "cluster.health"))
       (lambda (key) (show "interrupted~%")))
     (client-destroy client)
     (guard (e ((arango-error? e) (show "closed ~a~%" (error-member e "status"))))
       (call db "cluster.health"))
     (database-destroy db))))
