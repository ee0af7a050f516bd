# frozen_string_literal: true

# The common program (../README.md).
require "arango"
require "async"
require "stringio"

def ask(question)
  puts "#{question}?"
  $stdout.flush
  $stdin.gets || exit(1)
end

def show_errors(db)
  begin
    db.document.get("missing", "1")
  rescue Arango::Error => e
    puts "server error #{e.status} #{e.error_num} #{e.error_name} #{e.execution}"
  end
  begin
    db.call("cluster.nonsense")
  rescue Arango::Error => e
    puts "argument error #{e.status} #{e.error_num} #{e.execution}"
  end
end

def submit_hundred(db)
  Async do |task|
    healths = Array.new(100) { task.async { db.cluster.health } }.map(&:wait)
    puts "submitted #{healths.size} succeeded #{healths.count { |health| health.key?('Health') }}"
  end.wait
end

def insert_documents(db)
  db.collection.create("numbers")
  documents = [*1..9, 9_007_199_254_740_993].map { |n| db.document.insert("numbers", {value: n}) }
  puts "inserted #{documents.size}"
end

def read_rows(db)
  cursor = db.open_cursor("FOR d IN numbers SORT d.value RETURN d.value", batch_size: 3)
  rows = cursor.to_a
  puts "rows #{rows.size} last #{rows.last}"
end

def import_lines(db)
  db.collection.create("lines")
  stream = StringIO.new((0...1000).map { |n| "{\"_key\": \"k#{n}\", \"n\": #{n}}\n" }.join)
  puts "imported #{db.import('lines', stream)['created']}"
end

def interrupt_call(db)
  puts "waiting"
  $stdout.flush
  db.cluster.health
  puts "finished"
rescue Interrupt
  puts "interrupted"
end

def measure(db, count)
  db.cluster.health
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
  count.times { db.cluster.health }
  puts Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) - start
end

hosts, username, password, count = ARGV
Arango::Client.open(hosts) do |client|
  db = client.database("_system", username: username, password: password)
  next measure(db, Integer(count)) if count

  puts "version #{Arango::Native.version}"
  puts "health #{db.cluster.health['Health'].size}"
  show_errors(db)
  submit_hundred(db)
  ask("stop a coordinator")
  submit_hundred(db)
  insert_documents(db)
  read_rows(db)
  import_lines(db)
  ask("hang all coordinators")
  interrupt_call(db)
  client.close
  begin
    db.cluster.health
  rescue Arango::ClosedError => e
    puts "closed #{e.status}"
  end
end
