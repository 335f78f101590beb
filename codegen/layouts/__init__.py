"""The words of each layout of the reference, which readers look for and exporters write."""

from codegen.layouts.markdown import BEFORE_LINK

__all__ = ["BEFORE_LINK"]
