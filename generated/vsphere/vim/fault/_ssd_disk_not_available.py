# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SsdDiskNotAvailable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SsdDiskNotAvailable",
    wire_name="SsdDiskNotAvailable",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("devicePath", "string", since="vim.version.version9", rank=9),
    ),
)
class SsdDiskNotAvailable(vim.fault.VimFault):
    """The fault ``vim.fault.SsdDiskNotAvailable``.

    Fields:
        - ``devicePath``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/SsdDiskNotAvailable.rst``
    """

    devicePath: str = ""
    """``string``, required. Since vSphere API 5.5."""
