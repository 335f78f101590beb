# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDatastoreState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidDatastoreState",
    wire_name="InvalidDatastoreState",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "datastoreName", "string", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class InvalidDatastoreState(vim.fault.InvalidState):
    """The fault ``vim.fault.InvalidDatastoreState``.

    Fields:
        - ``datastoreName``: ``string``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InvalidDatastoreState.rst``
    """

    datastoreName: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
