#include "CSpreadsheet.h"

#include <dlfcn.h>
#include <expat.h>
#include <stdlib.h>
#include <zip.h>

#define ZIP_FUNCTIONS(F)                                                                                              \
  F(zip_source_buffer_create) F(zip_source_free) F(zip_open_from_source) F(zip_discard) F(zip_fopen) F(zip_fread)     \
  F(zip_fclose) F(zip_get_num_entries)
#define XML_FUNCTIONS(F)                                                                                              \
  F(XML_ParserCreate) F(XML_ParserFree) F(XML_SetUserData) F(XML_SetElementHandler) F(XML_SetCharacterDataHandler)    \
  F(XML_SetStartDoctypeDeclHandler) F(XML_Parse) F(XML_StopParser) F(XML_GetCurrentLineNumber)

static struct {
#define F(name) __typeof__(&name) name;
  ZIP_FUNCTIONS(F)
  XML_FUNCTIONS(F)
#undef F
} api;

#define F(name)                                                                                                       \
  if (!(api.name = (__typeof__(&name))dlsym(library, #name))) return library_name ": " #name;

#define library_name "libzip"
static const char *load_zip(void) {
  static bool is_loaded;
  if (is_loaded) return NULL;
  void *library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libzip.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libzip.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return library_name;
  ZIP_FUNCTIONS(F)
  is_loaded = true;
  return NULL;
}
#undef library_name
#define library_name "libexpat"
static const char *load_xml(void) {
  static bool is_loaded;
  if (is_loaded) return NULL;
  void *library = dlopen("libexpat.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) return library_name;
  XML_FUNCTIONS(F)
  is_loaded = true;
  return NULL;
}
#undef F

struct spreadsheet_archive {
  zip_t *zip;
};

spreadsheet_archive *spreadsheet_archive_open(const void *bytes, size_t size, const char **problem) {
  *problem = load_zip();
  if (*problem) return NULL;
  zip_source_t *source = api.zip_source_buffer_create(bytes, size, 0, NULL);
  if (!source) return NULL;
  zip_t *zip = api.zip_open_from_source(source, ZIP_RDONLY, NULL);
  if (!zip) {
    api.zip_source_free(source);
    return NULL;
  }
  spreadsheet_archive *archive = malloc(sizeof *archive);
  if (!archive || api.zip_get_num_entries(zip, 0) > 10000) {
    api.zip_discard(zip);
    free(archive);
    return NULL;
  }
  archive->zip = zip;
  return archive;
}

void spreadsheet_archive_close(spreadsheet_archive *archive) {
  api.zip_discard(archive->zip);
  free(archive);
}

int64_t spreadsheet_archive_read(spreadsheet_archive *archive, const char *name, size_t limit, uint8_t **bytes) {
  *bytes = NULL;
  zip_file_t *file = api.zip_fopen(archive->zip, name, ZIP_FL_NOCASE);
  if (!file) return spreadsheet_missing;
  size_t capacity = 1 << 16, count = 0;
  uint8_t *buffer = malloc(capacity);
  int64_t result = spreadsheet_damaged;
  while (buffer) {
    zip_int64_t more = api.zip_fread(file, buffer + count, capacity - count);
    if (more < 0) break;
    if (more == 0) {
      result = (int64_t)count;
      break;
    }
    count += (size_t)more;
    if (count > limit) {
      result = spreadsheet_too_large;
      break;
    }
    if (count == capacity) {
      uint8_t *larger = realloc(buffer, capacity *= 2);
      if (!larger) break;
      buffer = larger;
    }
  }
  if (api.zip_fclose(file) != 0 && result >= 0) result = spreadsheet_damaged;
  if (result < 0) {
    free(buffer);
    buffer = NULL;
  }
  *bytes = buffer;
  return result;
}

struct reading {
  spreadsheet_xml told;
  XML_Parser parser;
  bool has_doctype;
};

static void began(void *data, const char *name, const char **attributes) {
  struct reading *reading = data;
  reading->told.began(reading->told.context, name, attributes);
}
static void ended(void *data, const char *name) {
  struct reading *reading = data;
  reading->told.ended(reading->told.context, name);
}
static void text(void *data, const char *characters, int count) {
  struct reading *reading = data;
  reading->told.text(reading->told.context, characters, count);
}
static void doctype(void *data, const char *name, const char *system_id, const char *public_id, int has_internal) {
  struct reading *reading = data;
  reading->has_doctype = true;
  api.XML_StopParser(reading->parser, XML_FALSE);
}

int spreadsheet_xml_read(const uint8_t *bytes, size_t size, spreadsheet_xml told, uint64_t *line,
                         const char **problem) {
  *line = 0;
  *problem = load_xml();
  if (*problem) return 3;
  struct reading reading = {.told = told, .parser = api.XML_ParserCreate(NULL)};
  if (!reading.parser) return 1;
  api.XML_SetUserData(reading.parser, &reading);
  api.XML_SetElementHandler(reading.parser, began, ended);
  api.XML_SetCharacterDataHandler(reading.parser, text);
  api.XML_SetStartDoctypeDeclHandler(reading.parser, doctype);
  enum XML_Status status = XML_STATUS_OK;
  /* In pieces: the length of one is an int. */
  for (size_t at = 0; status == XML_STATUS_OK;) {
    size_t piece = size - at < (1 << 20) ? size - at : (1 << 20);
    bool is_last = at + piece == size;
    status = api.XML_Parse(reading.parser, (const char *)bytes + at, (int)piece, is_last);
    at += piece;
    if (is_last) break;
  }
  *line = api.XML_GetCurrentLineNumber(reading.parser);
  api.XML_ParserFree(reading.parser);
  return reading.has_doctype ? 2 : status == XML_STATUS_OK ? 0 : 1;
}
