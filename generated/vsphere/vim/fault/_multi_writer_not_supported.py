# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MultiWriterNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MultiWriterNotSupported",
    wire_name="MultiWriterNotSupported",
    since="vim.version.version10",
    rank=10,
)
class MultiWriterNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.MultiWriterNotSupported``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/MultiWriterNotSupported.rst``
    """
