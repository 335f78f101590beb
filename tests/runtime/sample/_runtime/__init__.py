"""Stands where a generated package has its copy of the runtime: here it is the runtime itself."""

from codegen.runtime import *  # noqa: F403  stands in for the copy that emit makes, with all its names
from codegen.runtime import bind

bind("tests.runtime.sample")
