# The course's commands. Each one is carried out by the Python package in tools/,
# so that a machine without make can do the same: python -m tools course
.DEFAULT_GOAL := help
.PHONY: help course test book lab frontend lint exports zip live release served bill bench mutants lock clean clean-all

TOOLS = @sh tools/run.sh

help: ## list these commands
	@echo "Secure Base: make …"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' Makefile

course: ## build the course and open it in your browser (Ctrl-C stops it)
	$(TOOLS) course $(ARGS)

test: ## run the checks and tests (ARGS=--fast: those of a minute; ARGS=--thorough: long ones too)
	$(TOOLS) test $(ARGS)

book: ## build the course into _build/html
	$(TOOLS) book $(ARGS)

lab: ## open the lessons in JupyterLab
	$(TOOLS) lab $(ARGS)

frontend: ## build securebase/static from frontend/ (needs Node)
	$(TOOLS) frontend

lint: ## run the quick checks: code style, types and content files
	$(TOOLS) lint

exports: ## write the question bank, PDFs, slides, an EPUB and packages of SCORM into exports/
	$(TOOLS) exports $(ARGS)

zip: ## write the course into one file that opens from a folder, in exports/
	$(TOOLS) zip

live: ## make a copy of the lessons that runs in a reader's browser, beside the book (needs Node)
	$(TOOLS) live $(ARGS)

release: ## make of the book what is published, in _build/release
	$(TOOLS) release

served: ## make what a server of your own is given, in _build/served (deploy/)
	$(TOOLS) served

bill: ## write the bill of materials (CycloneDX), in _build/bill-of-materials
	$(TOOLS) bill

bench: ## compare weight and speed with the stock Jupyter Book way
	$(TOOLS) bench $(ARGS)

mutants: ## spoil a copy of the code, and see whether the tests notice (20 minutes)
	$(TOOLS) mutants $(ARGS)

lock: ## compile the requirements files from pyproject.toml
	$(TOOLS) lock $(ARGS)

clean: ## remove the built book and all caches
	$(TOOLS) clean

clean-all: ## the same, and .venv and frontend/node_modules too
	$(TOOLS) clean --all
