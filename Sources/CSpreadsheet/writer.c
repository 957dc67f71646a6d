#define _GNU_SOURCE
#include "CSpreadsheet.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <xlsxwriter.h>

#define FUNCTIONS(F)                                                                                                  \
  F(workbook_new) F(workbook_close) F(workbook_add_format) F(workbook_add_worksheet) F(workbook_set_properties)       \
  F(workbook_validate_sheet_name) F(format_set_font_name) F(format_set_font_size) F(format_set_bold)                  \
  F(format_set_text_wrap) F(format_set_align) F(format_set_border) F(format_set_border_color) F(format_set_unlocked)  \
  F(format_set_font_color) F(format_set_bg_color) F(format_set_num_format) F(worksheet_write_string)                  \
  F(worksheet_write_number) F(worksheet_write_datetime) F(worksheet_write_blank) F(worksheet_merge_range)             \
  F(worksheet_set_column_opt) F(worksheet_set_row) F(worksheet_data_validation_range) F(worksheet_set_landscape)      \
  F(worksheet_set_portrait) F(worksheet_set_paper) F(worksheet_fit_to_pages) F(worksheet_repeat_rows)                 \
  F(worksheet_set_footer) F(worksheet_set_margins) F(worksheet_freeze_panes) F(worksheet_protect)

static struct {
#define F(name) __typeof__(&name) name;
  FUNCTIONS(F)
#undef F
} api;

static const char *load(void) {
  static bool is_loaded;
  if (is_loaded) return NULL;
  void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libxlsxwriter.so", RTLD_NOW | RTLD_LOCAL);
  if (!library) return "libxlsxwriter";
#define F(name)                                                                                                       \
  if (!(api.name = (__typeof__(&name))dlsym(library, #name))) return "libxlsxwriter: " #name;
  FUNCTIONS(F)
#undef F
  is_loaded = true;
  return NULL;
}

int spreadsheet_memory_file(void) { return memfd_create("hashira-xlsx", MFD_CLOEXEC); }

enum { most_styles = 64 };

struct spreadsheet_writer {
  lxw_workbook *book;
  lxw_worksheet *sheet;
  const char *font;
  lxw_format *styles[most_styles];
  int count;
};

spreadsheet_writer *spreadsheet_writer_new(const char *path, const char *font, const char **problem) {
  *problem = load();
  if (*problem) return NULL;
  spreadsheet_writer *writer = calloc(1, sizeof *writer);
  if (!writer) return NULL;
  writer->font = font;
  writer->book = api.workbook_new(path);
  if (!writer->book) {
    free(writer);
    return NULL;
  }
  /* The day it was made would make every file another one. */
  lxw_doc_properties properties = {.created = 946684800};
  api.workbook_set_properties(writer->book, &properties);
  return writer;
}

int spreadsheet_writer_close(spreadsheet_writer *writer) {
  int error = api.workbook_close(writer->book);
  free(writer);
  return error;
}

int spreadsheet_add_style(spreadsheet_writer *writer, spreadsheet_style style) {
  if (writer->count == most_styles) return -1;
  lxw_format *format = api.workbook_add_format(writer->book);
  if (!format) return -1;
  api.format_set_font_name(format, writer->font);
  api.format_set_font_size(format, style.size > 0 ? style.size : 10.5);
  if (style.bold) api.format_set_bold(format);
  if (style.wrap) api.format_set_text_wrap(format);
  api.format_set_align(format, style.vertical_center ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
  if (style.centered) api.format_set_align(format, LXW_ALIGN_CENTER);
  if (style.right) api.format_set_align(format, LXW_ALIGN_RIGHT);
  if (style.border) {
    api.format_set_border(format, LXW_BORDER_THIN);
    api.format_set_border_color(format, 0x444444);
  }
  if (style.unlocked) api.format_set_unlocked(format);
  if (style.ink) api.format_set_font_color(format, style.ink);
  if (style.paper) api.format_set_bg_color(format, style.paper);
  if (style.number) api.format_set_num_format(format, style.number);
  writer->styles[writer->count] = format;
  return writer->count++;
}

int spreadsheet_add_sheet(spreadsheet_writer *writer, const char *name) {
  int error = api.workbook_validate_sheet_name(writer->book, name);
  if (error) return error;
  writer->sheet = api.workbook_add_worksheet(writer->book, name);
  return writer->sheet ? 0 : LXW_ERROR_MEMORY_MALLOC_FAILED;
}

int spreadsheet_text(spreadsheet_writer *w, uint32_t row, uint16_t column, const char *text, int style) {
  return api.worksheet_write_string(w->sheet, row, column, text, w->styles[style]);
}
int spreadsheet_number(spreadsheet_writer *w, uint32_t row, uint16_t column, double value, int style) {
  return api.worksheet_write_number(w->sheet, row, column, value, w->styles[style]);
}
int spreadsheet_date(spreadsheet_writer *w, uint32_t row, uint16_t column, int year, int month, int day, int style) {
  lxw_datetime date = {.year = year, .month = month, .day = day};
  return api.worksheet_write_datetime(w->sheet, row, column, &date, w->styles[style]);
}
int spreadsheet_blank(spreadsheet_writer *w, uint32_t row, uint16_t column, int style) {
  return api.worksheet_write_blank(w->sheet, row, column, w->styles[style]);
}
int spreadsheet_merge(spreadsheet_writer *w, uint32_t row, uint16_t column, uint32_t last_row, uint16_t last_column,
                      const char *text, int style) {
  return api.worksheet_merge_range(w->sheet, row, column, last_row, last_column, text, w->styles[style]);
}
int spreadsheet_column(spreadsheet_writer *w, uint16_t column, double width, bool hidden) {
  lxw_row_col_options options = {.hidden = hidden};
  return api.worksheet_set_column_opt(w->sheet, column, column, width, NULL, &options);
}
int spreadsheet_row(spreadsheet_writer *w, uint32_t row, double height) {
  return api.worksheet_set_row(w->sheet, row, height, NULL);
}
int spreadsheet_choices(spreadsheet_writer *w, uint32_t row, uint32_t last_row, uint16_t column, const char **choices) {
  lxw_data_validation validation = {.validate = LXW_VALIDATION_TYPE_LIST,
                                    .ignore_blank = LXW_VALIDATION_ON,
                                    .value_list = (char **)choices,
                                    .error_type = LXW_VALIDATION_ERROR_TYPE_WARNING};
  return api.worksheet_data_validation_range(w->sheet, row, column, last_row, column, &validation);
}

void spreadsheet_print(spreadsheet_writer *w, bool landscape, uint16_t tall, uint32_t head) {
  if (landscape) api.worksheet_set_landscape(w->sheet); else api.worksheet_set_portrait(w->sheet);
  api.worksheet_set_paper(w->sheet, 9);
  api.worksheet_fit_to_pages(w->sheet, 1, tall);
  api.worksheet_set_margins(w->sheet, 0.5, 0.5, 0.6, 0.6);
  api.worksheet_set_footer(w->sheet, "&C&P / &N");
  if (head > 0) api.worksheet_repeat_rows(w->sheet, 0, head - 1);
}
void spreadsheet_freeze(spreadsheet_writer *w, uint32_t rows, uint16_t columns) {
  api.worksheet_freeze_panes(w->sheet, rows, columns);
}
void spreadsheet_protect(spreadsheet_writer *w) {
  lxw_protection options = {.format_columns = 1, .format_rows = 1};
  api.worksheet_protect(w->sheet, NULL, &options);
}
