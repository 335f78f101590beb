# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ExpiredFeatureLicense``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.ExpiredFeatureLicense",
    wire_name="ExpiredFeatureLicense",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("feature", "string", since="vim.version.version2", rank=2),
        _rt.Property("count", "int", since="vim.version.version2", rank=2),
        _rt.Property("expirationDate", "dateTime", since="vim.version.version2", rank=2),
    ),
)
class ExpiredFeatureLicense(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.ExpiredFeatureLicense``.

    Fields:
        - ``feature``: ``string``, required.
        - ``count``: ``int``, required.
        - ``expirationDate``: ``dateTime``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/ExpiredFeatureLicense.rst``
    """

    feature: str = ""
    """``string``, required. Since VI API 2.5."""
    count: int = 0
    """``int``, required. Since VI API 2.5."""
    expirationDate: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since VI API 2.5."""
