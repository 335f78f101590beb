# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SiteInfoManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.managed("vim.SiteInfoManager", wire_name="SiteInfoManager", since="vim.version.v7_0", rank=18)
class SiteInfoManager(_rt.ManagedObject):
    """The managed object ``vim.SiteInfoManager``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/SiteInfoManager.rst``
    """

    @_rt.method(
        "GetSiteInfo",
        since="vim.version.v7_0",
        rank=18,
        privilege="System.View",
        returns=_rt.Returns("vim.SiteInfo"),
    )
    def GetSiteInfo(self) -> vim.SiteInfo:
        """Returns ``vim.SiteInfo``. Since vSphere API 7.0.0.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 18:
            self._unsupported("GetSiteInfo", 18)
        _result: vim.SiteInfo = self._invoke("GetSiteInfo", {})
        return _result
