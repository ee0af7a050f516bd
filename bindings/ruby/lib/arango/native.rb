# frozen_string_literal: true

require "ffi"
require "json"

module Arango
  # The functions of arango.h. Those that wait release the interpreter's lock.
  module Native
    extend FFI::Library

    ffi_lib ENV.fetch("ARANGO_LIBRARY", "").empty? ? "libarango.so.0" : ENV.fetch("ARANGO_LIBRARY")

    # A parameter that is a string: text of any encoding becomes UTF-8. Bytes without an encoding are taken as UTF-8.
    module Text
      extend FFI::DataConverter

      native_type FFI::Type::STRING

      class << self
        def to_native(value, _context) = Native.utf8(value)
        def from_native(value, _context) = value
      end
    end

    # Returns text in UTF-8. The library checks it.
    def self.utf8(text)
      return text unless text.is_a?(String) && text.encoding != Encoding::UTF_8

      text.encoding == Encoding::BINARY ? text.dup.force_encoding(Encoding::UTF_8) : text.encode(Encoding::UTF_8)
    end

    typedef Text, :text

    {
      version: [[], :string], version_number: [[], :uint32], status_name: [[:int32], :string],
      error_name: [[:int32], :string], result_status: [[:pointer], :int32],
      result_json: [%i[pointer pointer], :pointer], result_body: [%i[pointer pointer], :pointer],
      result_row_count: [[:pointer], :size_t], result_row: [%i[pointer size_t pointer], :pointer],
      result_row_errors: [[:pointer], :size_t], result_message: [[:pointer], :string],
      result_http_status: [[:pointer], :int32], result_error_num: [[:pointer], :int32],
      result_execution: [[:pointer], :int32], result_host: [[:pointer], :string],
      result_header: [%i[pointer text], :string], result_headers: [[:pointer], :string],
      result_attempts: [[:pointer], :string], result_tag: [[:pointer], :uint64],
      result_destroy: [[:pointer], :void],
      client_create: [%i[text text text pointer], :pointer], client_stats: [[:pointer], :pointer],
      client_events: [%i[pointer pointer text uint64], :pointer],
      database_create: [%i[pointer text text text text pointer], :pointer],
      database_derive: [%i[pointer text pointer], :pointer],
      database_set_token: [%i[pointer text], :pointer],
      database_set_password: [%i[pointer text text], :pointer], database_destroy: [[:pointer], :void],
      start_with: [%i[pointer text text buffer_in size_t pointer], :pointer],
      start_request: [%i[pointer text text text buffer_in size_t pointer], :pointer],
      start_refresh_hosts: [%i[pointer pointer], :pointer], pending_destroy: [[:pointer], :void],
      queue_create: [[:pointer], :pointer], queue_fd: [[:pointer], :int],
      queue_next: [%i[pointer int64], :pointer], queue_destroy: [[:pointer], :void],
      submit_with: [%i[pointer text text buffer_in size_t pointer uint64], :uint64],
      submit_request: [%i[pointer text text text buffer_in size_t pointer uint64], :uint64],
      submit_refresh_hosts: [%i[pointer pointer uint64], :uint64], cancel: [%i[pointer uint64], :void],
      cursor_create: [%i[pointer text text text pointer], :pointer],
      cursor_start: [%i[pointer pointer], :pointer], cursor_submit: [%i[pointer pointer uint64], :uint64],
      cursor_has_more: [[:pointer], :int], cursor_info: [[:pointer], :pointer],
      import_create: [%i[pointer text text pointer], :pointer],
      import_submit: [%i[pointer buffer_in size_t pointer uint64], :uint64],
      import_info: [[:pointer], :pointer], import_submit_finish: [%i[pointer pointer uint64], :uint64]
    }.each { |name, (types, returns)| attach_function name, "arango_#{name}", types, returns }

    {
      pending_wait: [%i[pointer int64], :pointer], client_destroy: [[:pointer], :void],
      cursor_destroy: [[:pointer], :void], import_destroy: [[:pointer], :void]
    }.each { |name, (types, returns)| attach_function name, "arango_#{name}", types, returns, blocking: true }

    if version_number >> 8 != 0x0001
      raise LoadError, "expected version 0.1 of libarango, got #{version}"
    end

    # The time in milliseconds after which a wait runs the handlers of signals that arrived before it.
    PIECE_MS = 50

    # The owner of a handle's pointer, and the finalizer of the object with the handle.
    class Releaser
      attr_reader :pointer

      def initialize(kind, pointer)
        @destroy = :"#{kind}_destroy"
        @pointer = pointer
      end

      # Destroys the handle, once: an exception after the destruction finds no pointer.
      def release
        pointer, @pointer = @pointer, nil
        Native.hold_interrupts { Native.public_send(@destroy, pointer) } if pointer
      end

      # The call of the garbage collector.
      def call(_object_id) = release
    end

    # A mutex for short sections that do not wait. A fiber that waits for it does not return to its scheduler,
    # which could stop the fiber there.
    class Lock
      def initialize
        @mutex = Mutex.new
      end

      def synchronize
        raise ThreadError, "a signal handler interrupted the use of the handle" if @mutex.owned?

        Thread.pass until @mutex.try_lock
        begin
          yield
        ensure
          @mutex.unlock
        end
      end
    end

    class << self
      # Destroys a result, and raises its error if it is one.
      def done(pointer)
        result_status(pointer).zero? ? result_destroy(pointer) : Result.new(pointer).check
      end

      # Calls a function that creates a handle, and returns the owner of its pointer.
      def create(kind)
        out = FFI::MemoryPointer.new(:pointer)
        done(yield(out))
        Releaser.new(kind, out.read_pointer)
      end

      # Calls a function that starts a call, and waits for its result on the calling thread. An exception of
      # another thread is held back while a function of the library returns a pointer, and then cancels the
      # call, unless the caller holds it back, too. Ruby's signal to an interrupted thread ends
      # arango_pending_wait. One that arrives before the wait is lost, so a wait is short.
      def wait
        out = FFI::MemoryPointer.new(:pointer)
        pending = result = nil
        hold_interrupts do
          done(yield(out))
          pending = out.read_pointer
        end
        until result
          hold_interrupts do
            pointer = pending_wait(pending, PIECE_MS)
            result = Result.new(pointer) unless pointer.null?
          end
        end
        result.check
      ensure
        pending_destroy(pending) if pending
      end

      def hold_interrupts(&block) = Thread.handle_interrupt(Object => :never, &block)

      # Returns a value as JSON text; text and nil are returned as they are.
      def json(value)
        value.nil? || value.is_a?(String) ? utf8(value) : JSON.generate(value, max_nesting: 0)
      end
    end
  end
end
