# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ComputeResourceEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ComputeResourceEventArgument",
    wire_name="ComputeResourceEventArgument",
    properties=lambda: (_rt.Property("computeResource", "vim.ComputeResource"),),
)
class ComputeResourceEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.ComputeResourceEventArgument``.

    Fields:
        - ``computeResource``: ``vim.ComputeResource``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/ComputeResourceEventArgument.rst``
    """

    computeResource: vim.ComputeResource = _rt.UNSET
    """``vim.ComputeResource``, required. Since 1.0."""
