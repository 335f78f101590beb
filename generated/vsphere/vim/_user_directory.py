# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.UserDirectory``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.UserDirectory",
    wire_name="UserDirectory",
    properties=lambda: (
        _rt.Property("domainList", "string", array=True, optional=True, privilege="System.View"),
    ),
)
class UserDirectory(_rt.ManagedObject):
    """The managed object ``vim.UserDirectory``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/UserDirectory.rst``
    """

    @property
    def domainList(self) -> list[str]:
        """List of ``string``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[str] = self._fetch("domainList")
        return _result

    def _by_name_RetrieveUserGroups(
        self,
        domain: str | None = None,
        *,
        searchStr: str,
        belongsToGroup: str | None = None,
        belongsToUser: str | None = None,
        exactMatch: bool,
        findUsers: bool,
        findGroups: bool,
    ) -> list[vim.UserSearchResult]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_RetrieveUserGroups)
    @_rt.method(
        "RetrieveUserGroups",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("domain", "string", optional=True),
            _rt.Parameter("searchStr", "string"),
            _rt.Parameter("belongsToGroup", "string", optional=True),
            _rt.Parameter("belongsToUser", "string", optional=True),
            _rt.Parameter("exactMatch", "boolean"),
            _rt.Parameter("findUsers", "boolean"),
            _rt.Parameter("findGroups", "boolean"),
        ),
        returns=_rt.Returns("vim.UserSearchResult", array=True, optional=True),
    )
    def RetrieveUserGroups(
        self,
        domain: str | None,
        searchStr: str,
        belongsToGroup: str | None,
        belongsToUser: str | None,
        exactMatch: bool,
        findUsers: bool,
        findGroups: bool,
    ) -> list[vim.UserSearchResult]:
        """Returns a list of ``vim.UserSearchResult``, which may be empty. Since 1.0.

        Args:
            domain: ``string``, optional.
            searchStr: ``string``, required.
            belongsToGroup: ``string``, optional.
            belongsToUser: ``string``, optional.
            exactMatch: ``boolean``, required.
            findUsers: ``boolean``, required.
            findGroups: ``boolean``, required.

        Raises:
            vim.fault.NotFound: Not described.
        """
        _rt.require("searchStr", searchStr)
        _rt.require("exactMatch", exactMatch)
        _rt.require("findUsers", findUsers)
        _rt.require("findGroups", findGroups)
        _arguments = {
            "domain": domain,
            "searchStr": searchStr,
            "belongsToGroup": belongsToGroup,
            "belongsToUser": belongsToUser,
            "exactMatch": exactMatch,
            "findUsers": findUsers,
            "findGroups": findGroups,
        }
        _result: list[vim.UserSearchResult] = self._invoke("RetrieveUserGroups", _arguments)
        return _result
