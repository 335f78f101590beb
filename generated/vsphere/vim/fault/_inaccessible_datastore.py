# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InaccessibleDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InaccessibleDatastore",
    wire_name="InaccessibleDatastore",
    properties=lambda: (
        _rt.Property("detail", "string", optional=True, since="vim.version.version7", rank=7),
    ),
)
class InaccessibleDatastore(vim.fault.InvalidDatastore):
    """The fault ``vim.fault.InaccessibleDatastore``.

    Fields:
        - ``detail``: ``string``, optional. Since vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InaccessibleDatastore.rst``
    """

    detail: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
