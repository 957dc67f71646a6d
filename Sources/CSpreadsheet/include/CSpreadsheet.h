/* Spreadsheet files through libraries that are loaded when first wanted: libxlsxwriter to write, libzip and expat to
   read. The program starts and runs without them; only what needs them says that they are missing. */
#ifndef HASHIRA_SPREADSHEET_H
#define HASHIRA_SPREADSHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- writing ---- */

typedef struct spreadsheet_writer spreadsheet_writer;

/* A file in memory alone, for a writer that wants a path: /proc/self/fd/N. -1 and errno where there is none. */
int spreadsheet_memory_file(void);

/* How a cell looks. Zero is the plain one. */
typedef struct {
  double size;        /* points; 0: 10.5 */
  bool bold, wrap, centered, border, unlocked, right, vertical_center;
  uint32_t ink;       /* 0xRRGGBB */
  uint32_t paper;     /* 0xRRGGBB; 0: none */
  const char *number; /* the number's format; NULL: general */
} spreadsheet_style;

/* NULL where the library or one of its functions is missing; *problem then names it, for the process's life. */
spreadsheet_writer *spreadsheet_writer_new(const char *path, const char *font, const char **problem);
/* Writes the file and frees the writer; 0 or an error number of the library. */
int spreadsheet_writer_close(spreadsheet_writer *);

/* The number of the style; -1 where there are too many. */
int spreadsheet_add_style(spreadsheet_writer *, spreadsheet_style);
/* Begins a sheet; all that follows goes there. 0 or an error number: a name that is taken or cannot be. */
int spreadsheet_add_sheet(spreadsheet_writer *, const char *name);

/* Rows and columns count from 0; 0 or an error number. */
int spreadsheet_text(spreadsheet_writer *, uint32_t row, uint16_t column, const char *text, int style);
int spreadsheet_number(spreadsheet_writer *, uint32_t row, uint16_t column, double value, int style);
int spreadsheet_date(spreadsheet_writer *, uint32_t row, uint16_t column, int year, int month, int day, int style);
int spreadsheet_blank(spreadsheet_writer *, uint32_t row, uint16_t column, int style);
int spreadsheet_merge(spreadsheet_writer *, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column,
                      const char *text, int style);
int spreadsheet_column(spreadsheet_writer *, uint16_t column, double width, bool hidden);
int spreadsheet_row(spreadsheet_writer *, uint32_t row, double height);
/* A drop-down; `choices` ends with NULL. */
int spreadsheet_choices(spreadsheet_writer *, uint32_t row, uint32_t last_row, uint16_t column, const char **choices);

/* A4, the width on one sheet of paper, the height on so many (0: as many as it takes), page numbers, the first `head`
   rows on every page. */
void spreadsheet_print(spreadsheet_writer *, bool landscape, uint16_t tall, uint32_t head);
void spreadsheet_freeze(spreadsheet_writer *, uint32_t rows, uint16_t columns);
/* All cells but the unlocked ones refuse input. Without a password: it guards against slips, not against people. */
void spreadsheet_protect(spreadsheet_writer *);

/* ---- reading ---- */

typedef struct spreadsheet_archive spreadsheet_archive;

/* Opens a zip archive in memory, which must outlive it. NULL: *problem names a missing library, or is NULL for bytes
   that are no archive. */
spreadsheet_archive *spreadsheet_archive_open(const void *bytes, size_t size, const char **problem);
void spreadsheet_archive_close(spreadsheet_archive *);

enum { spreadsheet_missing = -1, spreadsheet_too_large = -2, spreadsheet_damaged = -3 };
/* Unpacks a file of the archive, at most `limit` bytes whatever the archive says of its size. Answers how many, or one
   of the above; *bytes is to be freed. */
int64_t spreadsheet_archive_read(spreadsheet_archive *, const char *name, size_t limit, uint8_t **bytes);

/* What is told while XML is read. `attributes` are names and values in turn, ending with NULL. */
typedef struct {
  void *context;
  void (*began)(void *context, const char *name, const char **attributes);
  void (*ended)(void *context, const char *name);
  void (*text)(void *context, const char *text, int count);
} spreadsheet_xml;

/* 0: read to its end; 1: not well-formed; 2: it declares a document type, the way of entity bombs, and was stopped;
   3: no library. *line is where. */
int spreadsheet_xml_read(const uint8_t *bytes, size_t size, spreadsheet_xml, uint64_t *line, const char **problem);

#endif
