# Each line calls Maven or one script of src/build.

# The demo committee is there unless TUILAGE_DEMO=false; the application itself never has it by default.
run: export TUILAGE_DEMO ?= true
run: ## build, start on http://localhost:8080 (PORT changes it)
	@src/build/run.sh

build: ## package the application into target/application
	@src/build/build.sh

test: ## run the tests, all but those of test-long
	@src/build/test.sh

test-long: ## run the two that take longest: three people answer in three browsers, a kill while mails leave
	@src/build/test.sh -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='ConsultationIT,MailKillIT'

bench: ## measure how fast it is beside what it is made of; some minutes, on a machine that does nothing else
	@src/build/bench.sh

verify-trace: ## follow the chain of the trace and say whether it holds
	@src/build/run.sh --verify-trace

rebuild-search: ## make the index of the search anew, beside a running application or by its next start
	@src/build/run.sh --rebuild-search

backup: ## save the database into FILE (or backups/tuilage-<date>.tar.gz)
	@src/build/backup.sh "$(FILE)"

restore: ## load FILE into an empty database
	@src/build/restore.sh "$(FILE)"

format: ## put the sources into the one format
	@. src/build/jdk.sh && find_maven && mvn --quiet --batch-mode spotless:apply

clean: ## remove what was built, never the data
	@rm -rf target

help: ## this list
	@sed -n 's/^\([a-z-]*\): ## /\1	/p' Makefile

.PHONY: run build test test-long bench verify-trace rebuild-search backup restore format clean help
.DEFAULT_GOAL := help
