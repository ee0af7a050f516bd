;;;; ArangoDB from Common Lisp: a binding of some functions of include/arango.h by SBCL's sb-alien, and the
;;;; common program (../README.md) over it.
;;;;
;;;;   apt-get install sbcl cl-yason
;;;;   ARANGO_LIBRARY=/usr/local/lib/libarango.so sbcl --script common.lisp HOSTS USERNAME PASSWORD [COUNT]
;;;;
;;;; Without ARANGO_LIBRARY the dynamic loader finds libarango.so.0.
(require :asdf)
(let ((*standard-output* (make-broadcast-stream))) (asdf:load-system :yason))
(defpackage :arango (:use :common-lisp :sb-alien))
(in-package :arango)

(load-shared-object (or (sb-ext:posix-getenv "ARANGO_LIBRARY") "libarango.so.0"))

(define-alien-type text (c-string :external-format :utf-8))
(define-alien-type handle (unsigned 64))

(defun text-argument (text)
  "Returns a text, which C would end at its first NUL, or NIL."
  (when (find (code-char 0) text) (error "a text contains the character NUL"))
  text)

(defmacro define-functions (&rest functions)
  "Defines functions of the library. A signal handler that leaves a C function by a non-local exit would leave
the library's locks locked, so interrupts wait for its end. C code expects that no arithmetic traps."
  `(progn
     ,@(loop for (name symbol return . types) in functions
             for arguments = (loop for nil in types collect (gensym))
             collect `(defun ,name ,arguments
                        (sb-sys:without-interrupts
                          (sb-int:with-float-traps-masked (:invalid :divide-by-zero :overflow :inexact)
                            (alien-funcall
                             (extern-alien ,(format nil "arango_~a" symbol) (function ,return ,@types))
                             ,@(loop for argument in arguments
                                     for type in types
                                     collect (if (eq type 'text) `(text-argument ,argument) argument)))))))))

(define-functions
  (version "version" text)
  (version-number "version_number" (unsigned 32))
  (error-name "error_name" text int)
  (result-status "result_status" int handle)
  (result-json "result_json" text handle handle)
  (result-row-count "result_row_count" (unsigned 64) handle)
  (result-row "result_row" sb-sys:system-area-pointer handle (unsigned 64) (* (unsigned 64)))
  (result-destroy "result_destroy" void handle)
  (client-create "client_create" handle text text text (* handle))
  (client-destroy "client_destroy" void handle)
  (database-create "database_create" handle handle text text text text (* handle))
  (database-destroy "database_destroy" void handle)
  (start-with "start_with" handle handle text text sb-sys:system-area-pointer (unsigned 64) (* handle))
  (pending-wait "pending_wait" handle handle (signed 64))
  (pending-destroy "pending_destroy" void handle)
  (queue-create "queue_create" handle (* handle))
  (queue-fd "queue_fd" int handle)
  (queue-next "queue_next" handle handle (signed 64))
  (queue-destroy "queue_destroy" void handle)
  (submit "submit" (unsigned 64) handle text text handle (unsigned 64))
  (cursor-create "cursor_create" handle handle text text text (* handle))
  (cursor-start "cursor_start" handle handle (* handle))
  (cursor-has-more "cursor_has_more" int handle)
  (cursor-destroy "cursor_destroy" void handle)
  (import-create "import_create" handle handle text text (* handle))
  (import-write "import_write" handle handle sb-sys:system-area-pointer (unsigned 64))
  (import-finish "import_finish" handle handle)
  (import-destroy "import_destroy" void handle))

(unless (= (ash (version-number) -8) #x0001) (error "expected libarango 0.1, got ~a" (version)))

(define-condition arango-error (error)
  ((members :initarg :members :reader error-members :documentation "The JSON object of the error."))
  (:report (lambda (condition stream) (write-string (error-member condition "message") stream))))

(defun error-member (condition name) (gethash name (error-members condition)))
(defun error-number (condition) (or (error-member condition "error_num") 0))
(defun error-execution (condition)
  (cdr (assoc (error-member condition "execution")
              '(("no" . "not executed") ("yes" . "executed") ("unknown" . "unknown")) :test #'string=)))

(defmacro with-handle ((name create destroy) &body body)
  "Evaluates BODY with a handle, and destroys the handle."
  `(let ((,name 0))
     (unwind-protect (progn (setf ,name ,create) ,@body)
       (,destroy ,name))))

(defun check (result)
  "Returns a successful result, or signals its error."
  (if (zerop (result-status result))
      result
      (error 'arango-error :members (yason:parse (result-json result 0)))))

(defmacro create (function &rest arguments)
  "Calls FUNCTION, whose last argument receives a handle, and returns the handle."
  `(with-alien ((out handle 0))
     (with-handle (result (,function ,@arguments (addr out)) result-destroy) (check result))
     out))

(defmacro with-result ((result pending) &body body)
  "Waits for a call, and evaluates BODY with its successful result. Interrupts run between two waits. The call
is cancelled if one of them makes a non-local exit, as Ctrl-C and timeouts do."
  `(with-handle (pending ,pending pending-destroy)
     (with-handle (,result (loop for ended = (pending-wait pending 50) until (plusp ended)
                                 finally (return ended))
                           result-destroy)
       (check ,result)
       ,@body)))

(defun call (db operation &optional arguments document)
  "Calls an operation with arguments and a document as JSON text. Returns JSON text."
  (let ((body (sb-ext:string-to-octets (or document "") :external-format :utf-8)))
    (with-result (result (sb-sys:with-pinned-objects (body)
                           (create start-with db operation arguments
                                   (if document (sb-sys:vector-sap body) (sb-sys:int-sap 0)) (length body))))
      (result-json result 0))))

(defun row (batch index)
  (with-alien ((size (unsigned 64) 0))
    (let* ((text (result-row batch index (addr size)))
           (octets (make-array size :element-type '(unsigned-byte 8))))
      (dotimes (i size) (setf (aref octets i) (sb-sys:sap-ref-8 text i)))
      (sb-ext:octets-to-string octets :external-format :utf-8))))

(defun map-query (function db text &optional options)
  "Calls a function with the JSON text of each row. A non-local exit closes the cursor."
  (with-handle (cursor (create cursor-create db text nil options) cursor-destroy)
    (loop until (zerop (cursor-has-more cursor)) do
      (with-result (batch (create cursor-start cursor))
        (dotimes (index (result-row-count batch)) (funcall function (row batch index)))))))

(defmacro do-query ((row db text &optional options) &body body)
  "Evaluates BODY for the JSON text of each row. RETURN ends the loop."
  `(block nil (map-query (lambda (,row) ,@body) ,db ,text ,options)))

(defun import-lines (db collection stream)
  "Imports the lines of a character stream. Returns the JSON text of the summary."
  (with-handle (import (create import-create db collection nil) import-destroy)
    (loop with piece = (make-string 65536)
          for end = (read-sequence piece stream)
          until (zerop end)
          do (let ((octets (sb-ext:string-to-octets piece :end end :external-format :utf-8)))
               (sb-sys:with-pinned-objects (octets)
                 (with-handle (result (import-write import (sb-sys:vector-sap octets) (length octets))
                                      result-destroy)
                   (check result)))))
    (with-handle (result (import-finish import) result-destroy)
      (result-json (check result) 0))))

;;; The common program

(defun show (control &rest arguments)
  (apply #'format t control arguments)
  (finish-output))

(defun ask (question)
  (show "~a?~%" question)
  (read-line))

(defun submit-hundred (db)
  (with-handle (queue (create queue-create) queue-destroy)
    (dotimes (tag 100) (submit db "cluster.health" nil queue tag))
    (let ((arrived 0) (succeeded 0))
      (flet ((take (descriptor)
               (declare (ignore descriptor))
               (loop for ended = (queue-next queue 0) until (zerop ended) do
                 (with-handle (result ended result-destroy)
                   (incf arrived)
                   (when (zerop (result-status result)) (incf succeeded))))))
        ;; The descriptor belongs to the queue. The event loop watches it; an fd-stream would close it.
        (sb-sys:with-fd-handler ((queue-fd queue) :input #'take)
          (loop while (< arrived 100) do (sb-sys:serve-event))))
      (show "submitted ~a succeeded ~a~%" arrived succeeded))))

(defun measure (db count)
  (call db "cluster.health")
  (let ((begin (get-internal-real-time)))
    (dotimes (n count) (call db "cluster.health"))
    (show "~a~%" (* (- (get-internal-real-time) begin) (/ 1000000000 internal-time-units-per-second)))))

(defun show-data (db)
  (call db "collection.create" "{\"name\": \"numbers\"}")
  (let ((values '(1 2 3 4 5 6 7 8 9 9007199254740993)))
    (dolist (value values)
      (call db "document.insert" "{\"collection\": \"numbers\"}" (format nil "{\"value\": ~a}" value)))
    (show "inserted ~a~%" (length values)))
  (let ((rows 0) last)
    (do-query (row db "FOR d IN numbers SORT d.value RETURN d.value" "{\"batch_size\": 3}")
      (incf rows)
      (setf last (parse-integer row)))
    (show "rows ~a last ~a~%" rows last))
  (call db "collection.create" "{\"name\": \"lines\"}")
  (let ((lines (format nil "~{{\"_key\": \"k~a\", \"n\": ~:*~a}~%~}" (loop for n below 1000 collect n))))
    (with-input-from-string (stream lines)
      (show "imported ~a~%" (gethash "created" (yason:parse (import-lines db "lines" stream)))))))

(destructuring-bind (hosts username password &optional count) (rest sb-ext:*posix-argv*)
  (let* ((client (create client-create hosts "roundrobin" nil))
         (db (create database-create client "_system" username password nil)))
    (when count
      (measure db (parse-integer count))
      (sb-ext:exit))
    (show "version ~a~%" (version))
    (show "health ~a~%" (hash-table-count (gethash "Health" (yason:parse (call db "cluster.health")))))
    (handler-case (call db "document.get" "{\"collection\": \"missing\", \"key\": \"1\"}")
      (arango-error (e)
        (show "server error ~a ~a ~a ~a~%" (error-member e "status") (error-number e)
              (error-name (error-number e)) (error-execution e))))
    (handler-case (call db "cluster.nonsense")
      (arango-error (e)
        (show "argument error ~a ~a ~a~%" (error-member e "status") (error-number e) (error-execution e))))
    (submit-hundred db)
    (ask "stop a coordinator")
    (submit-hundred db)
    (show-data db)
    (ask "hang all coordinators")
    (handler-case (progn (show "waiting~%") (call db "cluster.health"))
      (sb-sys:interactive-interrupt () (show "interrupted~%")))
    (client-destroy client)
    (handler-case (call db "cluster.health")
      (arango-error (e) (show "closed ~a~%" (error-member e "status"))))
    (database-destroy db)))
