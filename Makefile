# Everything from nothing: `make demo` and `make test` need no other step first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TRANSLATED := resources/translations/predispo_nb.qm
OFFSCREEN := QT_QPA_PLATFORM=offscreen
OUT ?= demo-output

.PHONY: demo test oracle run setup lint bench package package-check screenshots clean

demo: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/predispo demo; \
	else $(OFFSCREEN) $(BIN)/predispo demo --offscreen $(OUT); fi

test: setup
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist worksteal

# Second opinions on random variants of every gene, from biocommons hgvs and ferro; apart from the suite, for their extra.
oracle: setup
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[oracle]'
	$(BIN)/python -m pytest tests/oracle

run: setup
	$(BIN)/predispo

setup: $(READY) $(TRANSLATED)

$(READY): pyproject.toml setup.py packaging/constraints.txt packaging/system-packages
	@$(PYTHON) -c 'import sys; sys.exit("predispo needs Python 3.11 or newer; name one: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	@PYTHON=$(PYTHON) packaging/system-packages
	@test -x $(BIN)/python || { echo "Making the virtual environment"; $(PYTHON) -m venv $(VENV); }
	@echo "Installing the pinned dependencies"
	@$(BIN)/python -m pip install -q --disable-pip-version-check -c packaging/constraints.txt -e '.[dev]'
	@touch $(READY)

$(TRANSLATED): translations/predispo_nb.ts packaging/translations.py $(READY)
	@$(BIN)/python packaging/translations.py compile

lint: setup
	$(BIN)/ruff check src tests packaging
	$(BIN)/ruff format --check src tests packaging
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python packaging/translations.py check
	$(BIN)/predispo evidence check

bench: setup
	$(OFFSCREEN) $(BIN)/predispo bench

package: setup
	packaging/frozen/system-packages
	rm -rf build/lib
	$(BIN)/python -m pip wheel -q --no-deps -w dist .
	$(BIN)/python packaging/frozen/freeze.py
	$(BIN)/python packaging/linux/package.py
	@ls -l dist

# As root: installs the package in a bare system, uses it, upgrades it and takes it away.
package-check:
	packaging/linux/check dist

screenshots: setup
	$(OFFSCREEN) $(BIN)/python packaging/screenshots.py docs/screenshots

reading-levels: setup
	$(BIN)/python packaging/reading_levels.py

clean:
	rm -rf $(VENV) build dist $(OUT) src/*.egg-info $(TRANSLATED)
