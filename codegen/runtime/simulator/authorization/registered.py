"""The simulated objects of this room."""

from __future__ import annotations

from ..core.registration import SharedObject
from .authorization_manager import AuthorizationManager
from .session_manager import SessionManager

OBJECTS = (
    SharedObject(
        type="vim.SessionManager",
        make=SessionManager,
        entry_point="sessionManager",
        needs=("vim.UserSession",),
    ),
    SharedObject(
        type="vim.AuthorizationManager",
        make=AuthorizationManager,
        entry_point="authorizationManager",
        needs=("vim.AuthorizationManager.Permission", "vim.AuthorizationManager.Role"),
    ),
)
