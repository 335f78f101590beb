"""Stands where a generated package has its copy of the runtime: here it is the runtime itself."""

from codegen.runtime import *  # noqa: F403
from codegen.runtime import bind

bind("tests.runtime.sample")
