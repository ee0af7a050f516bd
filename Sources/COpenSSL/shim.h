#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdbool.h>

/* The functions below wrap macros, which Swift does not import. */

static inline int arango_ssl_set_min_version_tls12(SSL_CTX *context) {
  return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
}

static inline void arango_ssl_set_mode(SSL_CTX *context) {
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
}

static inline uint64_t arango_ssl_options(void) {
  return SSL_OP_NO_RENEGOTIATION | SSL_OP_CLEANSE_PLAINTEXT;
}

static inline int arango_ssl_set_host_name(SSL *ssl, const char *name) {
  return (int)SSL_set_tlsext_host_name(ssl, name);
}

/* Creates a memory BIO that reports "try again" instead of the end of the stream while it is empty. */
static inline BIO *arango_bio_memory(void) {
  BIO *bio = BIO_new(BIO_s_mem());
  if (bio) BIO_set_mem_eof_return(bio, -1);
  return bio;
}

static inline size_t arango_bio_pending(BIO *bio) { return BIO_ctrl_pending(bio); }

/* Returns the number of bytes in a memory BIO, and stores their address. */
static inline size_t arango_bio_bytes(BIO *bio, char **start) {
  long count = BIO_get_mem_data(bio, start);
  return count > 0 ? (size_t)count : 0;
}

static inline void arango_ssl_set_owner(SSL *ssl, void *owner) { SSL_set_app_data(ssl, owner); }
static inline void *arango_ssl_owner(const SSL *ssl) { return SSL_get_app_data(ssl); }

static inline int arango_ssl_init(void) {
  return OPENSSL_init_ssl(OPENSSL_INIT_NO_ATEXIT | OPENSSL_INIT_LOAD_SSL_STRINGS |
                              OPENSSL_INIT_LOAD_CRYPTO_STRINGS,
                          NULL);
}

static inline const char *arango_default_ca_file(void) { return X509_get_default_cert_file(); }
static inline const char *arango_default_ca_folder(void) { return X509_get_default_cert_dir(); }

/* Declared by stdlib.h for _GNU_SOURCE only. */
char *secure_getenv(const char *name);

/* True if the environment names a CA file. OpenSSL reads the variable in the same way. */
static inline bool arango_ca_file_is_given(void) {
  return secure_getenv(X509_get_default_cert_file_env()) != NULL;
}

static inline int arango_pem_no_start_line(unsigned long error) {
  return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}

/* True if the private key does not belong to the certificate. */
static inline int arango_is_of_another_key(unsigned long error) {
  return ERR_GET_LIB(error) == ERR_LIB_X509;
}
