#include <curl/curl.h>
#include <string.h>

/* curl_easy_setopt and curl_easy_getinfo are variadic, and Swift imports no variadics: one
 * wrapper for each type of argument. */

static inline CURLcode arango_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode arango_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode arango_curl_set_string(CURL *handle, CURLoption option,
                                              const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode arango_curl_set_pointer(CURL *handle, CURLoption option,
                                               const void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode arango_curl_set_list(CURL *handle, CURLoption option,
                                            struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

/* Write and header callbacks have one type. */
typedef size_t (*arango_curl_sink)(char *, size_t, size_t, void *);

static inline CURLcode arango_curl_set_sink(CURL *handle, CURLoption option,
                                            arango_curl_sink value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode arango_curl_set_prereq(CURL *handle, curl_prereq_callback value) {
  return curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, value);
}

static inline CURLcode arango_curl_set_socket_option(CURL *handle, curl_sockopt_callback value) {
  return curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, value);
}

static inline CURLcode arango_curl_set_close_socket(CURL *handle,
                                                    curl_closesocket_callback value) {
  return curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, value);
}

static inline CURLMcode arango_curl_set_multi_long(CURLM *handle, CURLMoption option, long value) {
  return curl_multi_setopt(handle, option, value);
}

static inline CURLMcode arango_curl_set_multi_socket(CURLM *handle,
                                                      curl_socket_callback value, void *data) {
  curl_multi_setopt(handle, CURLMOPT_SOCKETDATA, data);
  return curl_multi_setopt(handle, CURLMOPT_SOCKETFUNCTION, value);
}

static inline CURLMcode arango_curl_set_multi_timer(CURLM *handle,
                                                     curl_multi_timer_callback value, void *data) {
  curl_multi_setopt(handle, CURLMOPT_TIMERDATA, data);
  return curl_multi_setopt(handle, CURLMOPT_TIMERFUNCTION, value);
}

static inline long arango_curl_get_long(CURL *handle, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}

/* A URL that is parsed once; libcurl copies the parts for each request. */
static inline CURLU *arango_curl_parsed(const char *url) {
  CURLU *parsed = curl_url();
  if (parsed && curl_url_set(parsed, CURLUPART_URL, url, 0) != CURLUE_OK) {
    curl_url_cleanup(parsed);
    parsed = NULL;
  }
  return parsed;
}

/* Certificates to trust, as PEM text; libcurl copies it. */
static inline CURLcode arango_curl_set_ca_text(CURL *handle, const char *text) {
  struct curl_blob blob = {(void *)text, strlen(text), CURL_BLOB_COPY};
  return curl_easy_setopt(handle, CURLOPT_CAINFO_BLOB, &blob);
}

/* The version of the libcurl in use; CURLVERSION_NOW is a macro. */
static inline const curl_version_info_data *arango_curl_version(void) {
  return curl_version_info(CURLVERSION_NOW);
}
