# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SessionManager``: logins and logouts."""

from __future__ import annotations

from ...data_object import DataObject
from ...faults import Fault
from ...managed_object import ManagedObject
from ..core.calls import Call
from ..core.client import Client
from ..core.rights import VIEW
from ..core.world import ServerObject, World

LOCALES = ("en", "en_US", "de", "fr", "ja", "ko", "zh_CN")
DEFAULT_LOCALE = LOCALES[0]


class SessionManager(ServerObject):
    """The session manager."""

    def __init__(self, world: World, ref: ManagedObject) -> None:
        super().__init__(world, ref)
        self._users = users = world.users
        self._message = ""
        self.properties = {
            "sessionList": lambda client: [login.shown() for login in users.logins.values()],
            "currentSession": self._current,
            "message": lambda client: self._message,
            "messageLocaleList": lambda client: list(LOCALES),
            "supportedLocaleList": lambda client: list(LOCALES),
            "defaultLocale": lambda client: DEFAULT_LOCALE,
        }
        self.methods = {
            "Login": self._log_in,
            "LoginByToken": self._log_in_by_token,
            "LoginBySSPI": self._not_supported,
            "AcquireLocalTicket": self._not_supported,
            "AcquireGenericServiceTicket": self._refuse_request,
            "LoginExtensionByCertificate": self._refuse_login,
            "LoginExtensionBySubjectName": self._refuse_login,
            "Logout": lambda call: call.login.end(),
            "TerminateSession": self._terminate,
            "SetLocale": self._set_locale,
            "SessionIsActive": self._is_active,
            "ImpersonateUser": self._impersonate,
            "AcquireCloneTicket": self._acquire_ticket,
            "CloneSession": self._clone,
            "UpdateServiceMessage": self._set_message,
        }

    def _current(self, client: Client) -> object:
        return next((login.shown() for login in self._users.logins.values() if login is client), None)

    def _log_in(self, call: Call) -> DataObject:
        """Begin a session for a user who gives the right password."""
        user = call.get("userName", str)
        if not self._users.accepts(user, call.get("password", str)):
            raise self._no_login("user name and password do not belong together")
        return self._begin(call, user)

    def _log_in_by_token(self, call: Call) -> DataObject:
        """Begin a session for whom a token is taken that came with the call."""
        user = self._users.owner_of(call.connection.shown)
        if user is None:
            raise self._no_login("this server knows no such token")
        return self._begin(call, user)

    def _begin(self, call: Call, user: str) -> DataObject:
        """Begin a session for a user who may see anything here."""
        if not self.world.rights.has_anywhere(user, VIEW):
            raise self.world.types.fault(
                "vim.fault.NoPermission",
                f"{user} has no access to this server",
                object=self.world.inventory.root.ref,
                privilegeId=VIEW,
            )
        locale = self._locale(call)
        login = self._users.log_in(call.connection, user)
        login.locale = locale
        return login.shown()

    def _refuse_login(self, call: Call) -> None:
        raise self._no_login("this server knows no credentials of this kind")

    def _not_supported(self, call: Call) -> None:
        msg = "this server has no host system that could vouch for users"
        raise self.world.types.fault("vmodl.fault.NotSupported", msg)

    def _refuse_request(self, call: Call) -> None:
        """No request can be made with a ticket here, so none that is asked for is supported."""
        raise call.invalid("spec")

    def _no_login(self, msg: str) -> Fault:
        return self.world.types.fault("vim.fault.InvalidLogin", msg)

    def _locale(self, call: Call) -> str:
        locale = call.optional("locale", str) or DEFAULT_LOCALE
        if locale not in LOCALES:
            raise self.world.types.fault("vim.fault.InvalidLocale", f"this server does not speak {locale}")
        return locale

    def _set_locale(self, call: Call) -> None:
        call.login.locale = self._locale(call)

    def _terminate(self, call: Call) -> None:
        for key in call.many("sessionId", str):
            if key == call.login.key:
                raise call.invalid("sessionId")
            if key not in self._users.logins:
                raise self.world.types.fault("vim.fault.NotFound", f"there is no session {key}")
            self._users.logins[key].end()

    def _is_active(self, call: Call) -> bool:
        login = self._users.logins.get(call.get("sessionID", str))
        return login is not None and login.user == call.get("userName", str)

    def _impersonate(self, call: Call) -> DataObject:
        user = call.get("userName", str)
        if not any(login.user == user for login in self._users.logins.values()):
            raise self._no_login(f"{user} has no session")
        locale = self._locale(call)
        call.login.impersonate(user)
        call.login.locale = locale
        return call.login.shown()

    def _acquire_ticket(self, call: Call) -> str:
        call.login.ticket = f"ticket-{self.world.number()}"
        return call.login.ticket

    def _clone(self, call: Call) -> DataObject:
        ticket = call.get("cloneTicket", str)
        for login in self._users.logins.values():
            if login.ticket == ticket:
                login.ticket = None
                return self._users.log_in(call.connection, login.user).shown()
        raise self._no_login("the ticket is not valid, or not any more")

    def _set_message(self, call: Call) -> None:
        self._message = call.get("message", str)
        self.world.changed()
