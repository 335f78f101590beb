# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidEditionLicense``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.InvalidEditionLicense",
    wire_name="InvalidEditionLicense",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("feature", "string", since="vim.version.version2", rank=2),),
)
class InvalidEditionLicense(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.InvalidEditionLicense``.

    Fields:
        - ``feature``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/InvalidEditionLicense.rst``
    """

    feature: str = ""
    """``string``, required. Since VI API 2.5."""
