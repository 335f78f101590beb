# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DigestNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DigestNotSupported",
    wire_name="DigestNotSupported",
    since="vim.version.version10",
    rank=10,
)
class DigestNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.DigestNotSupported``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/DigestNotSupported.rst``
    """
