# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NonHomeRDMVMotionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NonHomeRDMVMotionNotSupported",
    wire_name="NonHomeRDMVMotionNotSupported",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("device", "string", since="vim.version.version2", rank=2),),
)
class NonHomeRDMVMotionNotSupported(vim.fault.MigrationFeatureNotSupported):
    """The fault ``vim.fault.NonHomeRDMVMotionNotSupported``.

    Fields:
        - ``device``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/NonHomeRDMVMotionNotSupported.rst``
    """

    device: str = ""
    """``string``, required. Since VI API 2.5."""
