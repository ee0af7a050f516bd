/* The names that the programs of the data plane and bench/data_answers.py share. */
#ifndef BENCH_DATA_H
#define BENCH_DATA_H

#define BENCH_COLLECTION "users"
#define BENCH_COLLECTION_OF_MANY "crowd"
#define BENCH_KEY "1"
#define BENCH_DATABASE_OF_CURSORS "cursors"
#define BENCH_QUERY "FOR user IN users RETURN user"

#endif
