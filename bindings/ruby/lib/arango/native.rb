# frozen_string_literal: true

require "ffi"
require "json"

module Arango
  # The functions of arango.h. Those that wait release the interpreter's lock.
  module Native
    extend FFI::Library

    ffi_lib ENV.fetch("ARANGO_LIBRARY", "").empty? ? "libarango.so.0" : ENV.fetch("ARANGO_LIBRARY")

    {
      version: [[], :string], version_number: [[], :uint32], status_name: [[:int32], :string],
      error_name: [[:int32], :string], result_status: [[:pointer], :int32],
      result_json: [%i[pointer pointer], :pointer], result_body: [%i[pointer pointer], :pointer],
      result_row_count: [[:pointer], :size_t], result_row: [%i[pointer size_t pointer], :pointer],
      result_row_errors: [[:pointer], :size_t], result_message: [[:pointer], :string],
      result_http_status: [[:pointer], :int32], result_error_num: [[:pointer], :int32],
      result_execution: [[:pointer], :int32], result_host: [[:pointer], :string],
      result_header: [%i[pointer string], :string], result_headers: [[:pointer], :string],
      result_attempts: [[:pointer], :string], result_tag: [[:pointer], :uint64],
      result_destroy: [[:pointer], :void],
      client_create: [%i[string string string pointer], :pointer], client_stats: [[:pointer], :pointer],
      client_events: [%i[pointer pointer string uint64], :pointer],
      database_create: [%i[pointer string string string string pointer], :pointer],
      database_derive: [%i[pointer string pointer], :pointer],
      database_set_token: [%i[pointer string], :pointer],
      database_set_password: [%i[pointer string string], :pointer], database_destroy: [[:pointer], :void],
      start_with: [%i[pointer string string buffer_in size_t pointer], :pointer],
      start_request: [%i[pointer string string string buffer_in size_t pointer], :pointer],
      start_refresh_hosts: [%i[pointer pointer], :pointer], pending_destroy: [[:pointer], :void],
      queue_create: [[:pointer], :pointer], queue_fd: [[:pointer], :int],
      queue_next: [%i[pointer int64], :pointer], queue_destroy: [[:pointer], :void],
      submit_with: [%i[pointer string string buffer_in size_t pointer uint64], :uint64],
      submit_request: [%i[pointer string string string buffer_in size_t pointer uint64], :uint64],
      submit_refresh_hosts: [%i[pointer pointer uint64], :uint64], cancel: [%i[pointer uint64], :void],
      cursor_create: [%i[pointer string string string pointer], :pointer],
      cursor_start: [%i[pointer pointer], :pointer], cursor_submit: [%i[pointer pointer uint64], :uint64],
      cursor_has_more: [[:pointer], :int], cursor_info: [[:pointer], :pointer],
      import_create: [%i[pointer string string pointer], :pointer],
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

    # Pointers that destroy their handle when they are collected or freed.
    %i[client database queue cursor import result].each do |kind|
      release = method(:"#{kind}_destroy")
      pointer = Class.new(FFI::AutoPointer) { define_singleton_method(:release) { |raw| release.call(raw) } }
      const_set(:"#{kind.capitalize}Pointer", pointer)
    end

    class << self
      # Destroys a result, and raises its error if it is one.
      def done(pointer)
        result_status(pointer).zero? ? result_destroy(pointer) : Result.new(pointer).check
      end

      # Calls a function that creates a handle, and returns the handle's pointer.
      def create(kind)
        out = FFI::MemoryPointer.new(:pointer)
        done(yield(out))
        const_get(:"#{kind}Pointer").new(out.read_pointer)
      end

      # Calls a function that starts a call, and waits for its result on the calling thread. Exceptions of
      # other threads are held back until the result is in the hands of its object, or the call is destroyed.
      # Ruby's signal to a thread that is interrupted ends arango_pending_wait.
      def wait
        out = FFI::MemoryPointer.new(:pointer)
        Thread.handle_interrupt(Object => :never) do
          done(yield(out))
          pending = out.read_pointer
          begin
            while (result = pending_wait(pending, -1)).null?
              Thread.handle_interrupt(Object => :immediate) { Thread.pass }
            end
            Result.new(result)
          ensure
            pending_destroy(pending)
          end
        end.check
      end

      # Returns a value as JSON text; text and nil are returned as they are.
      def json(value)
        value.nil? || value.is_a?(String) ? value : JSON.generate(value, max_nesting: 0)
      end
    end
  end
end
