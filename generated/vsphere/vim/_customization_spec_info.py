# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CustomizationSpecInfo``."""

from __future__ import annotations

import datetime

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.CustomizationSpecInfo",
    wire_name="CustomizationSpecInfo",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("description", "string"),
        _rt.Property("type", "string"),
        _rt.Property("changeVersion", "string", optional=True),
        _rt.Property("lastUpdateTime", "dateTime", optional=True),
    ),
)
class CustomizationSpecInfo(vmodl.DynamicData):
    """The data object ``vim.CustomizationSpecInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``description``: ``string``, required.
        - ``type``: ``string``, required.
        - ``changeVersion``: ``string``, optional.
        - ``lastUpdateTime``: ``dateTime``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/CustomizationSpecInfo.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
    description: str = ""
    """``string``, required. Since 1.0."""
    type: str = ""
    """``string``, required. Since 1.0."""
    changeVersion: str | None = None
    """``string``, optional. Since 1.0."""
    lastUpdateTime: datetime.datetime | None = None
    """``dateTime``, optional. Since 1.0."""
