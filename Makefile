# Two commands serve a newcomer: `make run` opens the window, `make check` says whether all is well.
# They need Python 3.11 (or later) and make. The same steps without make are in README.md.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock"
ARGS ?=
MINUTES ?= 30

# The first interpreter that is new enough; `make run PYTHON=/path/to/python3.12` chooses another.
PYTHON ?= $(shell for name in python3.11 python3 python3.14 python3.13 python3.12 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo "$$name" && break; done)

# Without byte code every start would compile the whole program and its libraries again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run desktop no-desktop check check-safety bench soak screenshots format translations lock clean

help:
	@echo "make run            open the window (ARGS='article.html' imports a file)"
	@echo "make desktop        put the program into the desktop's menu (take it out: make no-desktop)"
	@echo "make check          everything a change must pass: format, lint, types, imports, tests"
	@echo "make check-safety   the slower tests: crashes, full disks, hostile input"
	@echo "make soak           the slower tests again and again (MINUTES=30)"
	@echo "make bench          speed, as ratios measured in one run"
	@echo "make screenshots    every picture of README and help anew, from the real window"
	@echo "make format         put the code into its one format"
	@echo "make translations   bring the translations up to the source, and compile them"
	@echo "make lock           choose the newest allowed dependencies and write both locks"
	@echo "make clean          remove .venv; the next command makes it again"

run: $(VENV)/installed
	@$(BIN)/factcheck $(ARGS)

desktop: $(VENV)/installed
	@$(BIN)/python -m ui.desktop.entry install

no-desktop: $(VENV)/installed
	@$(BIN)/python -m ui.desktop.entry remove

check: $(VENV)/installed-dev
	@$(BIN)/poe check

check-safety: $(VENV)/installed-dev
	@$(BIN)/poe safety

bench: $(VENV)/installed-dev
	@$(BIN)/poe bench

soak: $(VENV)/installed-dev
	@end=$$(($$(date +%s) + 60 * $(MINUTES))); \
	while [ "$$(date +%s)" -lt "$$end" ]; do $(BIN)/poe safety || exit 1; done

screenshots: $(VENV)/installed-dev
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots.making $(ARGS)

format: $(VENV)/installed-dev
	@$(BIN)/poe format

# Says which texts have no words in a language yet; they go into its .ts file under resources/i18n.
translations: $(VENV)/installed-dev
	@$(BIN)/python -m ui.translating

# The developer lock takes its versions from the other one, so both agree.
lock: $(VENV)/installed-dev
	@$(PIP) install uv
	@$(COMPILE) --upgrade --group build pyproject.toml --output-file requirements.lock
	@$(COMPILE) --upgrade --group dev --constraints requirements.lock pyproject.toml \
		--output-file requirements-dev.lock

clean:
	rm -rf $(VENV)

$(BIN)/pip:
	@if [ -z "$(PYTHON)" ]; then \
		echo "Python 3.11 or later was not found. Install it, or name one: make run PYTHON=/path/to/python3" >&2; \
		exit 1; \
	fi
	@echo "Making $(VENV) ..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/pip
	@echo "Installing what the program needs (once; a minute or two) ..."
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock pyproject.toml | $(BIN)/pip
	@echo "Installing what developers need (once; a minute or two) ..."
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/installed
