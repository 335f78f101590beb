# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IncorrectHostInformation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.IncorrectHostInformation",
    wire_name="IncorrectHostInformation",
    since="vim.version.version2",
    rank=2,
)
class IncorrectHostInformation(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.IncorrectHostInformation``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/IncorrectHostInformation.rst``
    """
