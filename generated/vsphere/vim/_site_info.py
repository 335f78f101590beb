# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SiteInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data("vim.SiteInfo", wire_name="SiteInfo", since="vim.version.v7_0", rank=18)
class SiteInfo(vmodl.DynamicData):
    """The data object ``vim.SiteInfo``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/SiteInfo.rst``
    """
